import type { HealthParameters } from '../health/parameters.js';
import type { PipelineParameters } from './parameters.js';

/** Parameters of a product's spread, lead and sales. */
export type ProductLifeParameters = PipelineParameters &
  Pick<HealthParameters, 'localFit' | 'outsideRival' | 'yearsOfAdvance'>;

/** Speed at which users follow users: b (t0 + t1 trust), which is b at a trust of 0.6. */
export const imitation = (trust: number, p: ProductLifeParameters): number =>
  p.productImitation * (p.imitationWithoutTrust + p.imitationTrust * trust);

/** Adoption a year later: a + (innovation + imitation (1 + c clinical origin) a)(1 - a), the Bass equation. */
export function nextAdoption(
  a: number,
  speed: number,
  clinicalOrigin: number,
  p: ProductLifeParameters,
): number {
  return a + (p.productInnovation + speed * (1 + p.imitationClinicalOrigin * clinicalOrigin) * a) * (1 - a);
}

/**
 * Adoption of the outside product that fills the same niche whole years later, in a year in which ours is `age` years old: none before
 * it comes, then as ours was.
 */
export function nextRival(
  before: number,
  age: number,
  { speed, clinicalOrigin }: { readonly speed: number; readonly clinicalOrigin: number },
  p: ProductLifeParameters,
): number {
  const comes = Math.floor(p.yearsOfAdvance);
  if (age < comes || p.outsideRival === 0) return 0;
  return nextAdoption(age === comes ? p.firstAdoption : before, speed, clinicalOrigin, p);
}

/** Adoption of the rival where it comes within a year: between its value and that of the year before. */
export function rivalBetween(before: number, now: number, p: ProductLifeParameters): number {
  const part = p.yearsOfAdvance - Math.floor(p.yearsOfAdvance);
  return (1 - part) * now + part * before;
}

/**
 * Use of a product beyond that of its rival from outside: its adoption less that of the rival, but for the share that the rival does not
 * fit. Both are withdrawn alike.
 */
export function useAhead(adoption: number, rival: number, age: number, p: ProductLifeParameters): number {
  return age > p.marketYears ? 0 : adoption - (1 - p.localFit) * rival;
}

/** Sales fall when the patent ends, and end when the product is withdrawn. */
export function salesAt(age: number, p: ProductLifeParameters): number {
  if (age > p.marketYears) return 0;
  return age > p.patentYears ? p.offPatentSales : 1;
}

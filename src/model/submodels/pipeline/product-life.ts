import { exp } from '../../../maths/exp.js';
import type { HealthParameters } from '../health/parameters.js';
import type { PipelineParameters } from './parameters.js';

/** Parameters of a product's spread, lead and sales. */
export type ProductLifeParameters = PipelineParameters &
  Pick<HealthParameters, 'localFit' | 'yearsOfAdvance'>;

/**
 * Speed at which users follow users: b (c0 + c1 climate) (t0 + t1 trust), which is b at a climate of one half and a
 * trust of 0.6.
 */
export function imitation(climate: number, trust: number, p: ProductLifeParameters): number {
  const byClimate = p.imitationWithoutClimate + p.imitationClimate * climate;
  const byTrust = p.imitationWithoutTrust + p.imitationTrust * trust;
  return p.productImitation * byClimate * byTrust;
}

/** Adoption a year later: a + (innovation + imitation (1 + c clinical origin) a)(1 - a), the Bass equation. */
export function nextAdoption(
  a: number,
  speed: number,
  clinicalOrigin: number,
  p: ProductLifeParameters,
): number {
  return a + (p.productInnovation + speed * (1 + p.imitationClinicalOrigin * clinicalOrigin) * a) * (1 - a);
}

/** Share of a product's effect that outside products do not yet give: it fades with age and ends with withdrawal. */
export function leadAt(age: number, p: ProductLifeParameters): number {
  return age > p.marketYears ? 0 : p.localFit + (1 - p.localFit) * exp(-age / p.yearsOfAdvance);
}

/** Sales fall when the patent ends, and end when the product is withdrawn. */
export function salesAt(age: number, p: ProductLifeParameters): number {
  if (age > p.marketYears) return 0;
  return age > p.patentYears ? p.offPatentSales : 1;
}

import { exp } from '../../../maths/exp.js';
import type { HealthParameters } from '../health/parameters.js';
import type { PipelineParameters } from './parameters.js';

/** Parameters of a product's spread, lead and sales. */
export type ProductLifeParameters = PipelineParameters &
  Pick<HealthParameters, 'localFit' | 'yearsOfAdvance'>;

/** Share of potential users with whom a product starts. */
export const FIRST_ADOPTION = 0.02;

/**
 * Speed at which users follow users: b (0.8 + 0.4 climate) (0.7 + 0.5 trust), which is b at a climate of one half
 * and a trust of 0.6.
 */
export function imitation(climate: number, trust: number, p: ProductLifeParameters): number {
  return p.productImitation * (0.8 + 0.4 * climate) * (0.7 + 0.5 * trust);
}

/** Adoption a year later: a + (innovation + imitation (1 + 0.15 clinical origin) a)(1 - a), the Bass equation. */
export function nextAdoption(
  a: number,
  speed: number,
  clinicalOrigin: number,
  p: ProductLifeParameters,
): number {
  return a + (p.productInnovation + speed * (1 + 0.15 * clinicalOrigin) * a) * (1 - a);
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

import type { HealthParameters } from '../health/parameters.js';
import type { PipelineParameters } from './parameters.js';

/** Parameters of a product's spread, lead and sales. */
export type ProductLifeParameters = PipelineParameters &
  Pick<HealthParameters, 'localFit' | 'outsideRival' | 'yearsOfAdvance'>;

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

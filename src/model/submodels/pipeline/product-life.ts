import type { HealthParameters } from '../health/parameters.js';
import type { ListingParameters } from '../listing/parameters.js';
import type { PipelineParameters } from './parameters.js';

/** Parameters of a product's spread, lead and sales. */
export type ProductLifeParameters = PipelineParameters &
  Pick<HealthParameters, 'localFit' | 'outsideRival' | 'yearsOfAdvance'> &
  Pick<ListingParameters, 'listingCut' | 'listingRival' | 'listingSpread'>;

/**
 * Use of a product beyond that of its rival from outside: its adoption less that of the rival, but for the share that the rival does not
 * fit. Both are withdrawn alike.
 */
export function useAhead(adoption: number, rival: number, age: number, p: ProductLifeParameters): number {
  return age > p.marketYears ? 0 : adoption - (1 - p.localFit) * rival;
}

/** Whether a product of that age is under patent and in use. */
export const isPatented = (age: number, p: ProductLifeParameters): boolean =>
  age <= p.patentYears && age <= p.marketYears;

/**
 * Sales fall when the patent ends, and end when the product is withdrawn. The part listed gives up a part of the price of the patent; the price without
 * a patent is that of its competitors.
 */
export function salesAt(age: number, listed: number, p: ProductLifeParameters): number {
  if (isPatented(age, p)) return 1 - p.listingCut * listed;
  return age > p.marketYears ? 0 : p.offPatentSales;
}

import { power } from '../../maths/power.js';
import type { Year } from '../engine/year.js';
import type { HealthParameters } from '../submodels/health/parameters.js';

/** Parts of the year from which the price is computed. */
export type OpportunityCostYear = Pick<
  Year<Pick<HealthParameters, 'opportunityCostGrowth' | 'opportunityCostPosition'>>,
  'p' | 'region' | 'year'
>;

/**
 * CNY that a DALY costs in ordinary care at the margin, in this draw and year: between the published low and high on the
 * log scale in the start year, growing from then on. Money, care and net health benefit are all counted at this one price,
 * so that the worth of ordinary care equals its cost in every draw.
 */
export function opportunityCost({ region, p, year }: OpportunityCostYear): number {
  const { low, high } = region.health.opportunityCost;
  const inStartYear = low * power(high / low, p.opportunityCostPosition);
  return inStartYear * power(1 + p.opportunityCostGrowth, year - region.startYear);
}

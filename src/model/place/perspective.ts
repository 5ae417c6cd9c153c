import { power } from '../../maths/power.js';
import type { Region } from './region.js';

/** The region's own level, the first. */
export const OWN_LEVEL = 0;

/** Position of the level whose budgets and people count in the headline. */
export const perspectiveOf = ({ levels, perspective }: Pick<Region, 'levels' | 'perspective'>): number =>
  perspective === undefined ? OWN_LEVEL : levels.findIndex(({ id }) => id === perspective);

/**
 * Part of what comes from elsewhere in the nation that is taken within a level, where it is lost again: nothing within the region itself, a
 * share within the level above it, all within the nation. Each level in between takes in the same share of the rest.
 */
export function takenWithin({ levels }: Pick<Region, 'levels'>, level: number, nearby: number): number {
  if (level === OWN_LEVEL) return 0;
  return level === levels.length - 1 ? 1 : 1 - power(1 - nearby, level - OWN_LEVEL);
}

/** Whether the payer of a funder outside has a budget above a level, so that its grants are won from there. */
export const isFundedFromAbove = (
  region: Pick<Region, 'levels' | 'payers' | 'funding'>,
  funder: number,
  level: number,
): boolean =>
  !budgetCounts(
    region,
    region.payers.findIndex(({ id }) => id === region.funding.outside[funder].payer),
    level,
  );

/** Whether a payer’s budget counts from a level: that of the level, of one below it, and those of no level, as of patients. */
export function budgetCounts(
  { levels, payers }: Pick<Region, 'levels' | 'payers'>,
  payer: number,
  level: number,
): boolean {
  const own = payers[payer].level;
  return own === null || levels.findIndex(({ id }) => id === own) <= level;
}

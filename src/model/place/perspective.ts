import type { Region } from './region.js';

/** The region's own level, the first. */
export const OWN_LEVEL = 0;

/** Position of the level whose budgets and people count in the headline. */
export const perspectiveOf = ({ levels, perspective }: Pick<Region, 'levels' | 'perspective'>): number =>
  perspective === undefined ? OWN_LEVEL : levels.findIndex(({ id }) => id === perspective);

/** Whether a payer’s budget counts from a level: that of the level, of one below it, and those of no level, as of patients. */
export function budgetCounts(
  { levels, payers }: Pick<Region, 'levels' | 'payers'>,
  payer: number,
  level: number,
): boolean {
  const own = payers[payer].level;
  return own === null || levels.findIndex(({ id }) => id === own) <= level;
}

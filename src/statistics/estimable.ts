/** When a spread can be estimated from the runs at hand, and when a difference may be called sure. */

/**
 * Fewest parameter draws whose quantiles are an interval. A further draw lies within the range of n draws with
 * probability (n - 1) / (n + 1): of two draws, more often outside than within.
 */
export const FEWEST_DRAWS = 3;

/**
 * Fewest parameter draws from which anything is concluded. All n draws lie on one side of 0 with probability
 * 2^(1 - n) where neither side is favoured (sign test); six is the first n at which that is below 5 %.
 */
export const FEWEST_DRAWS_TO_CONCLUDE = 6;

/** True if so many draws show what not knowing the parameters adds. */
export const hasSpreadOfDraws = (draws: number): boolean => draws >= FEWEST_DRAWS;

/** An interval, or null at both ends where it could not be estimated. */
export interface MaybeInterval {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Whether a difference is sure: its interval was estimated, from draws enough to conclude anything, and leaves out 0.
 * @param draws parameter draws behind the interval
 */
export function excludesZero({ low, high }: MaybeInterval, draws: number): boolean {
  if (low === null || high === null || draws < FEWEST_DRAWS_TO_CONCLUDE) return false;
  return low > 0 || high < 0;
}

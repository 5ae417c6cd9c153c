/** What the runs at hand can show: which spreads they let one estimate, and whether anything may be concluded. */

/** A crossed layout; 0 draws stand for the one row of point values. */
export interface Layout {
  readonly draws: number;
  readonly replicates: number;
}

/** An interval, both ends null where the runs do not let one estimate it. */
interface MaybeInterval {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Fewest parameter draws whose quantiles count as an interval. A further draw lies within the range of n draws with
 * probability (n - 1) / (n + 1): of two draws, more often outside than within.
 */
const FEWEST_DRAWS = 3;

/** Fewest independent values whose quantiles count as an interval, for the same reason. */
export const FEWEST_VALUES = FEWEST_DRAWS;

/**
 * Fewest degrees of freedom of a spread between replicates, pooled over draws: draws x (replicates - 1). That is what
 * three values of one draw have; two values show too little of it, as two draws do.
 */
export const FEWEST_DEGREES = FEWEST_VALUES - 1;

/**
 * Fewest parameter draws from which anything is concluded. Where neither side is favoured, n draws all lie on one side of
 * 0 with probability 2^(1 - n) (sign test); six is the first n at which that is below 5 %.
 */
const FEWEST_DRAWS_TO_CONCLUDE = 6;

/**
 * Replicates from which a spread between them is judged: two or three lie close together by chance too often. What the
 * whole region meets at once is alike in all draws, so that only replicates show how it varies.
 */
export const ENOUGH_REPLICATES = 5;

/** Chance and parameters together. */
export const showsWhole = ({ draws }: Layout): boolean => draws >= FEWEST_DRAWS;

/**
 * Chance alone: the spread between replicates of a draw. All runs of a single replicate share their random numbers, so
 * that chance does not show in them.
 */
export const showsChance = ({ draws, replicates }: Layout): boolean =>
  Math.max(1, draws) * (replicates - 1) >= FEWEST_DEGREES;

/**
 * The spread and the quantiles of a level: the runs hold independent values enough, draws or, of one set of parameters,
 * replicates. Runs of a draw share its parameters: two draws
 * remain two independent values, however many replicates they have.
 */
export const showsLevels = ({ draws, replicates }: Layout): boolean =>
  (draws <= 1 ? replicates : draws) >= FEWEST_VALUES;

/** Parameters alone: draws whose noise of replicates is known, so that it can be removed. */
export const showsParameters = (layout: Layout): boolean => showsWhole(layout) && showsChance(layout);

/** Draws and replicates enough to conclude anything. */
export const allowsConclusion = (layout: Layout): boolean =>
  showsChance(layout) && layout.draws >= FEWEST_DRAWS_TO_CONCLUDE;

/** Whether an interval was estimated and holds 0. */
export const holdsZero = ({ low, high }: MaybeInterval): boolean =>
  low !== null && high !== null && low <= 0 && high >= 0;

/** Whether a difference is sure: the interval of chance and parameters leaves out 0, and the runs allow a conclusion. */
export function excludesZero({ low, high }: MaybeInterval, layout: Layout): boolean {
  return low !== null && high !== null && !holdsZero({ low, high }) && allowsConclusion(layout);
}

import { requireNumber, requireShare } from '../../statistics/checked-numbers.js';

/** A central prediction interval and what happened, all in one unit. */
export interface IntervalAndOutcome {
  readonly lower: number;
  readonly upper: number;
  /** Share of outcomes that the interval is to hold, as 0.9. */
  readonly level: number;
  readonly outcome: number;
}

/**
 * Interval score of a central prediction interval, in the unit of the outcome; lower is better. Its width, and for an outcome
 * outside it 2 / (1 - level) times the distance to the nearer end.
 *
 * Source: Gneiting and Raftery 2007, DOI 10.1198/016214506000001437, equation 43.
 * @throws RangeError where the ends cross, for a level outside 0 to 1 and for values that are no numbers
 * @example
 * intervalScore({ lower: -1, upper: 1, level: 0.8, outcome: 1 }); // => 2
 * intervalScore({ lower: -1, upper: 1, level: 0.8, outcome: 2 }).toFixed(6); // => '12.000000'
 */
export function intervalScore({ lower, upper, level, outcome }: IntervalAndOutcome): number {
  requireShare(level, 'the level');
  requireNumber(lower, 'the lower end');
  requireNumber(upper, 'the upper end');
  requireNumber(outcome, 'the outcome');
  if (lower > upper) throw new RangeError(`the ends cross: the lower is ${lower}, the upper ${upper}`);
  const missed = Math.max(lower - outcome, outcome - upper, 0);
  return upper - lower + (2 / (1 - level)) * missed;
}

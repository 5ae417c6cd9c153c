import { stream } from '../../random/streams.js';
import { bootstrapInterval } from '../../statistics/bootstrap.js';
import { requireCount, requireNumbers } from '../../statistics/checked-numbers.js';
import { type NotAvailable, tooFew } from '../not-available.js';
import { noReference, requireScores, type Scores, scoresOf } from './skill.js';

export interface BlockBootstrapOptions {
  /** Steps ahead of the forecasts, 1 unless given: origins nearer to each other than that share outcomes. */
  readonly horizon?: number;
  /** Origins that are drawn together, `horizon` of them unless given. */
  readonly block?: number;
  /** 2000 unless given. */
  readonly resamples?: number;
  /** Share that the interval is to hold, 0.95 unless given. */
  readonly level?: number;
  /** The same seed gives the same interval; 'medinno' unless given. */
  readonly seed?: string;
}

export interface ScoreInterval {
  readonly available: true;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Origins. */
  readonly n: number;
  /** Origins that were drawn together: about n / block of them count as independent. */
  readonly block: number;
}

/**
 * Fewest blocks from which an interval is given. Where neither side is favoured, n blocks all lie on one side with probability
 * 2^(1 - n) (sign test); six is the first n at which that is below 5 %.
 */
const FEWEST_BLOCKS = 6;

/**
 * Interval of a mean score over origins, by the circular block bootstrap: neighbouring origins, whose forecasts share
 * outcomes, are drawn together.
 *
 * Not available, and says why, for fewer than six blocks. With few blocks such intervals are too narrow (how much: docs/forecasts.md);
 * longer blocks than the horizon made that worse for up to some 30 origins.
 *
 * Source: Politis and Romano 1992, A circular block-resampling procedure for stationary data, in LePage and Billard (eds),
 * Exploring the Limits of Bootstrap, Wiley.
 * @param scores one an origin, in order, in any unit; those of `coverage` (`inside`) give an interval of coverage
 * @throws RangeError for values that are no numbers, and options outside their bounds
 * @example
 * const { estimate, low, high } = meanScoreInterval([1, 3, 2, 4, 3, 5, 4, 2, 3], { seed: 'any' });
 * estimate; // => 3
 * low < 3 && high > 3; // => true
 */
export function meanScoreInterval(
  scores: ArrayLike<number>,
  options: BlockBootstrapOptions = {},
): ScoreInterval | NotAvailable {
  requireNumbers(scores, 'the scores');
  return interval(scores.length, (origins) => meanAt(scores, origins), options);
}

/**
 * Interval of the skill against a reference (see `skill`), by the same bootstrap: the two scores of an origin stay together.
 *
 * Not available, and says why, for fewer than six blocks, or where the reference is without error, be it in
 * a share of the resamples that the interval would reach.
 * @throws RangeError for lists of different length, scores below 0, values that are no numbers, and options outside their bounds
 * @example
 * skillInterval([1, 2, 1, 2, 1, 2], [2, 4, 2, 4, 2, 4]).low; // => 0.5
 */
export function skillInterval(
  score: Scores,
  reference: Scores,
  options: BlockBootstrapOptions = {},
): ScoreInterval | NotAvailable {
  const scores = scoresOf(score);
  const references = scoresOf(reference);
  requireScores(scores, references);
  const found = interval(
    scores.length,
    (origins) => 1 - meanAt(scores, origins) / meanAt(references, origins),
    options,
  );
  if (!found.available || Number.isFinite(found.low + found.estimate + found.high)) return found;
  return noReference(found.n);
}

function interval(
  n: number,
  statistic: (origins: Int32Array) => number,
  { horizon = 1, block = horizon, resamples = 2000, level = 0.95, seed = 'medinno' }: BlockBootstrapOptions,
): ScoreInterval | NotAvailable {
  requireCount(horizon, 'the horizon');
  requireCount(block, 'the block');
  requireCount(resamples, 'the number of resamples');
  if (n < FEWEST_BLOCKS * block) return tooFew(n, FEWEST_BLOCKS * block, { en: 'origins', zh: '个起点' });
  const random = stream(seed, 'block-bootstrap');
  return {
    available: true,
    ...bootstrapInterval(n, statistic, { resamples, level, random, block }),
    n,
    block,
  };
}

function meanAt(scores: ArrayLike<number>, origins: Int32Array): number {
  let total = 0;
  for (const origin of origins) total += scores[origin];
  return total / origins.length;
}

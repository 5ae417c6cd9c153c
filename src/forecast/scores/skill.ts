import { requirePairs } from '../../statistics/checked-numbers.js';
import { mean } from '../../statistics/mean.js';
import { type NotAvailable, tooFew } from '../not-available.js';

export interface Skill {
  readonly available: true;
  /** 1 without any error, 0 as good as the reference, below 0 worse. */
  readonly skill: number;
  /** Forecasts counted. */
  readonly n: number;
}

/** One score, or one of each forecast: from 0 on, lower is better. */
export type Scores = number | ArrayLike<number>;

/**
 * Skill against a reference: 1 - mean score / mean score of the reference, for the same outcomes.
 *
 * Not available, and says why, without any score, or where the reference is without error: no ratio to it exists.
 *
 * Source: Gneiting and Raftery 2007, DOI 10.1198/016214506000001437, section 2.3.
 * @throws RangeError for lists of different length, scores below 0 and values that are no numbers
 * @example
 * skill([1, 2], [2, 4]).skill; // => 0.5
 * skill(3, 2).skill; // => -0.5
 * skill([1], [0]).available; // => false
 */
export function skill(score: Scores, reference: Scores): Skill | NotAvailable {
  const scores = scoresOf(score);
  const references = scoresOf(reference);
  requireScores(scores, references);
  const n = scores.length;
  if (n === 0) return tooFew(n, 1, { en: 'forecasts', zh: '次预测' });
  const whole = mean(references);
  return whole > 0 ? { available: true, skill: 1 - mean(scores) / whole, n } : noReference(n);
}

export const scoresOf = (scores: Scores): Float64Array =>
  typeof scores === 'number' ? Float64Array.of(scores) : Float64Array.from(scores);

/** @throws RangeError where they do not go in pairs, or lie below 0 */
export function requireScores(scores: Float64Array, references: Float64Array): void {
  requirePairs(['score', scores], ['reference', references]);
  const below = [...scores, ...references].find((value) => value < 0);
  if (below !== undefined) throw new RangeError(`skill needs scores from 0 on, found ${below}`);
}

export const noReference = (n: number): NotAvailable => ({
  available: false,
  reason: 'noReference',
  n,
  needed: null,
  why: { en: 'the reference has no error to be compared with', zh: '参照方法没有误差，无法比较' },
});

import { normalCdf } from '../maths/normal.js';
import type { Direction } from './best.js';
import { mean, sampleVariance } from './mean.js';

/** An effect as it was estimated. */
export interface EstimatedEffect {
  readonly mean: number;
  /** Of the mean; not below 0. */
  readonly standardError: number;
}

/**
 * Expected rank of each of some effects, 1 for the best: 1 plus the sum, over all others, of the probability that the other is truly better.
 * Each effect is first drawn towards the common mean, the more the less is known of it (both estimates and true effects
 * taken as normal), so that no effect comes first by chance alone. Effects that differ by no more
 * than their errors all have the middle rank; ranks add up to n (n + 1) / 2.
 *
 * Source: Laird and Louis 1989, DOI 10.3102/10769986014001029. Variance of the true effects by the method of moments: that of the
 * estimates less the mean of their squared errors, never below 0 (Cochran 1954, DOI 10.2307/3001666; the unweighted estimator of
 * DerSimonian and Laird 1986, DOI 10.1016/0197-2456(86)90046-2).
 * @param direction 1 where more is better, -1 where less is better
 * @throws RangeError for a mean or an error that is no finite number, or an error below 0
 * @example
 * const known = { mean: 4, standardError: 1 };
 * expectedRanks([known, known], 1); // => [1.5, 1.5]
 * const [best, worst] = expectedRanks([{ mean: 100, standardError: 1 }, known], 1);
 * best < 1.001 && worst > 1.999; // => true
 */
export function expectedRanks(effects: readonly EstimatedEffect[], direction: Direction): number[] {
  const wrong = effects.find((one) => !(Number.isFinite(one.mean) && isError(one.standardError)));
  if (wrong !== undefined)
    throw new RangeError(
      `expected finite means and standard errors from 0 on, found ${wrong.mean} and ${wrong.standardError}`,
    );
  const drawn = drawnTogether(effects);
  return drawn.map((own, i) =>
    drawn.reduce((rank, other, j) => (i === j ? rank : rank + better(other, own, direction)), 1),
  );
}

const isError = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** What is believed of a true effect once it is estimated. */
interface Believed {
  readonly mean: number;
  readonly variance: number;
}

function drawnTogether(effects: readonly EstimatedEffect[]): Believed[] {
  const means = effects.map((one) => one.mean);
  const squares = effects.map(({ standardError }) => standardError * standardError);
  const between = Math.max(0, sampleVariance(means) - mean(squares));
  // Effects that are known to be alike are so whatever their common mean is.
  if (!(between > 0)) return effects.map(() => ({ mean: 0, variance: 0 }));
  const weights = squares.map((square) => 1 / (between + square));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const common = weights.reduce((sum, weight, n) => sum + weight * means[n], 0) / whole;
  return means.map((own, n) => ({
    mean: common + between * weights[n] * (own - common),
    variance: between * weights[n] * squares[n],
  }));
}

/** Probability that one true effect is better than another. */
function better(one: Believed, other: Believed, direction: Direction): number {
  const lead = direction * (one.mean - other.mean);
  const spread = Math.sqrt(one.variance + other.variance);
  if (spread > 0) return normalCdf(lead / spread);
  return lead === 0 ? 1 / 2 : lead > 0 ? 1 : 0;
}

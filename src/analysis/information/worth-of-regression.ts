import { dot } from '../../maths/dot.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { fitInto, keptShare, type Smoother } from './smoother.js';

/** What a regression of net benefits on some inputs is worth, before anything is subtracted for chance. */
export interface WorthOfRegression {
  /** Mean over draws of the best expected net benefit, less that of the choice that is best on average. */
  readonly value: number;
  readonly standardError: number;
  /** Standard deviation of what the inputs leave unexplained in the increments, relative to all of theirs: 0 to 1. */
  readonly unexplained: number;
  /** The same value in each permutation of the draws, in which the inputs are worth nothing. */
  readonly byChance: readonly number[];
}

/** Net benefits to regress, and orders of the draws in which they have nothing to do with the inputs. */
export interface Regressed {
  /** Net benefit of every other choice less that of the one that is best on average. */
  readonly increments: readonly Float64Array[];
  readonly orders: readonly Int32Array[];
}

/**
 * The value of deciding by what the inputs let one expect, with its standard error: from the sample of draws, and from the coefficients
 * of the regression as the data leave them uncertain (the spread of what Strong, Oakley and Brennan simulate, to first order).
 *
 * Source: Strong, Oakley and Brennan 2014, DOI 10.1177/0272989X13505910.
 */
export function worthOfRegression(smoother: Smoother, { increments, orders }: Regressed): WorthOfRegression {
  const { draws } = smoother;
  const fits = increments.map((outcome) => fitOf(smoother, outcome));
  const gains = new Float64Array(draws);
  for (const { expected } of fits) raise(gains, expected);
  const ofSample = sampleVariance(gains) / draws;
  const shuffled = new Float64Array(draws);
  return {
    value: mean(gains),
    standardError: Math.sqrt(ofSample + varianceOfFit(smoother, increments, fits)),
    unexplained: unexplainedBy(fits, increments),
    byChance: orders.map((order) => worthInOrder(smoother, increments, order, shuffled)),
  };
}

/** A regression of one outcome. */
interface Fit {
  /** In each draw. */
  readonly expected: Float64Array;
  /** See `fitInto`. */
  readonly ratios: readonly number[];
}

function fitOf(smoother: Smoother, outcome: Float64Array): Fit {
  const expected = new Float64Array(smoother.draws);
  return { expected, ratios: fitInto(expected, smoother, outcome) };
}

function unexplainedBy(fits: readonly Fit[], increments: readonly Float64Array[]): number {
  let rest = 0;
  let whole = 0;
  increments.forEach((outcome, s) => {
    rest += sampleVariance(outcome.map((value, d) => value - fits[s].expected[d]));
    whole += sampleVariance(outcome);
  });
  return whole > 0 ? Math.min(1, Math.sqrt(rest / whole)) : 1;
}

/** What the inputs let one expect of an outcome, in each draw. */
export const fitted = (smoother: Smoother, outcome: Float64Array): Float64Array =>
  fitOf(smoother, outcome).expected;

/** Variance of the value that comes from the coefficients: how it changes with each of them, times their variances. */
function varianceOfFit(
  smoother: Smoother,
  increments: readonly Float64Array[],
  fits: readonly Fit[],
): number {
  const { draws, terms } = smoother;
  const best = Int32Array.from({ length: draws }, (_, d) => bestOf(fits, d));
  const rests = fits.map(({ expected }, s) => increments[s].map((value, d) => value - expected[d]));
  const covariances = rests.map((one) => rests.map((other) => dot(one, other) / (draws - 1)));
  const columns = terms.flatMap((term, t) =>
    term.columns.map((column, k) => ({ column, t, variance: term.variances[k] })),
  );
  const ofMean = { column: new Float64Array(draws).fill(1 / Math.sqrt(draws)), t: -1, variance: 1 };
  return [ofMean, ...columns].reduce((sum, { column, t, variance }) => {
    const slopes = new Float64Array(fits.length);
    for (let d = 0; d < draws; d++) if (best[d] >= 0) slopes[best[d]] += column[d] / draws;
    // What is left of the prior variance once the data are seen, relative to the variance of the rest.
    const reach = slopes.map((slope, s) =>
      t < 0 ? slope : slope * Math.sqrt(keptShare(fits[s].ratios[t], variance)),
    );
    return sum + quadraticForm(reach, covariances);
  }, 0);
}

function quadraticForm(vector: Float64Array, matrix: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++)
    for (let j = 0; j < vector.length; j++) sum += vector[i] * vector[j] * matrix[i][j];
  return sum;
}

/** The highest of the expectations in a draw that are above 0, -1 where none is. */
function bestOf(fits: readonly Fit[], draw: number): number {
  let best = -1;
  let most = 0;
  fits.forEach(({ expected }, k) => {
    if (expected[draw] > most) {
      most = expected[draw];
      best = k;
    }
  });
  return best;
}

function raise(gains: Float64Array, fit: Float64Array): void {
  for (let d = 0; d < gains.length; d++) if (fit[d] > gains[d]) gains[d] = fit[d];
}

function worthInOrder(
  smoother: Smoother,
  increments: readonly Float64Array[],
  order: Int32Array,
  shuffled: Float64Array,
): number {
  const gains = new Float64Array(smoother.draws);
  const fit = new Float64Array(smoother.draws);
  for (const outcome of increments) {
    for (let d = 0; d < order.length; d++) shuffled[d] = outcome[order[d]];
    // The plain mean is never above 0: the choice to compare with is best on average.
    if (fitInto(fit, smoother, shuffled).some((ratio) => ratio > 0)) raise(gains, fit);
  }
  return mean(gains);
}

import { dot } from '../../maths/dot.js';
import { log } from '../../maths/log.js';
import { mean } from '../../statistics/mean.js';
import type { Scaled } from './scaled-columns.js';

/** Functions whose coefficients share one variance, up to the relative one of each. */
export interface Term {
  readonly columns: readonly Float64Array[];
  readonly variances: Float64Array;
  /** For each of the ratios: sum of the logarithms of 1 + ratio x variance. */
  readonly logarithms: Float64Array;
}

/** A regression on some inputs that can be fitted to many outcomes. */
export interface Smoother {
  readonly draws: number;
  readonly terms: readonly Term[];
}

/**
 * Variances of the coefficients of a term over that of what is left, of which the likelihood chooses one for each term: from 0, the term
 * left out, to 1e12, nothing smoothed. A column has length 1, so that by chance alone a squared coefficient is as large as the variance
 * of what is left.
 */
const RATIOS = [0, 1, 4, 16, 64, 256, 1024, 1e4, 1e5, 1e6, 1e8, 1e12] as const;

/** Below this share of all squares nothing is left to explain. */
const ROUNDING = 1e-26;

/** @param terms columns of length 1 and mean 0, all at right angles to each other; terms without any are left out */
export function smootherOf(draws: number, terms: readonly (readonly Scaled[])[]): Smoother {
  return { draws, terms: terms.filter((term) => term.length > 0).map(termOf) };
}

function termOf(columns: readonly Scaled[]): Term {
  const variances = Float64Array.from(columns, ({ variance }) => variance);
  const logarithms = Float64Array.from(RATIOS, (ratio) =>
    variances.reduce((sum, variance) => sum + log(1 + ratio * variance), 0),
  );
  return { columns: columns.map(({ column }) => column), variances, logarithms };
}

/**
 * Writes into `fitted` what the inputs let one expect of an outcome. The variance of each term, and with it how much it is smoothed, is
 * that of the highest restricted likelihood on a grid; a term that chance explains as well gets none, so that an input of no use
 * mostly leaves the plain mean.
 *
 * Source: smoothing parameters by restricted maximum likelihood: Wood 2011, DOI 10.1111/j.1467-9868.2010.00749.x; straight lines
 * shrunk as well: Marra and Wood 2011, DOI 10.1016/j.csda.2011.02.004.
 * @returns for each term the ratio of variances that was chosen: 0 for all where nothing but the plain mean was found
 */
export function fitInto(fitted: Float64Array, { draws, terms }: Smoother, outcome: Float64Array): number[] {
  const centre = mean(outcome);
  fitted.fill(centre);
  const coefficients = terms.map(({ columns }) => columns.map((column) => dot(column, outcome)));
  const ratios = likeliest(terms, coefficients, squaresAround(outcome, centre), draws);
  terms.forEach(({ columns, variances }, t) => {
    if (ratios[t] === 0) return;
    columns.forEach((column, k) => {
      add(fitted, column, coefficients[t][k] * keptShare(ratios[t], variances[k]));
    });
  });
  return ratios;
}

/** How much of a coefficient is left once it is drawn towards 0. */
export const keptShare = (ratio: number, variance: number): number =>
  (ratio * variance) / (1 + ratio * variance);

function squaresAround(outcome: Float64Array, centre: number): number {
  let squares = 0;
  for (let d = 0; d < outcome.length; d++) squares += (outcome[d] - centre) * (outcome[d] - centre);
  return squares;
}

function add(fitted: Float64Array, column: Float64Array, weight: number): void {
  for (let d = 0; d < fitted.length; d++) fitted[d] += weight * column[d];
}

/** The likeliest ratio of each term, by minus twice the logarithm of the restricted likelihood. */
function likeliest(
  terms: readonly Term[],
  coefficients: readonly (readonly number[])[],
  squares: number,
  draws: number,
): number[] {
  const nothing = terms.map(() => 0);
  if (!(squares > 0)) return nothing;
  const explained = coefficients.flat().reduce((sum, one) => sum + one * one, 0);
  const floor = ROUNDING * squares;
  const left = Math.max(0, squares - explained);
  const unexplained = terms.map(({ variances }, t) =>
    RATIOS.map((ratio) =>
      coefficients[t].reduce((sum, one, k) => sum + (one * one) / (1 + ratio * variances[k]), 0),
    ),
  );
  let best: { value: number; ratios: readonly number[] } = {
    value: Number.POSITIVE_INFINITY,
    ratios: nothing,
  };
  const search = (t: number, sum: number, logarithms: number, ratios: readonly number[]): void => {
    if (t === terms.length) {
      const value = (draws - 1) * log(Math.max(floor, sum)) + logarithms;
      if (value < best.value) best = { value, ratios };
      return;
    }
    RATIOS.forEach((ratio, r) => {
      search(t + 1, sum + unexplained[t][r], logarithms + terms[t].logarithms[r], [...ratios, ratio]);
    });
  };
  search(0, left, 0, []);
  return [...best.ratios];
}

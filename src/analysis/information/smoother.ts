import { dot } from '../../maths/dot.js';
import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { mean } from '../../statistics/mean.js';
import type { Scaled } from './scaled-columns.js';

/** Functions whose coefficients share one variance, up to the relative one of each. */
export interface Term {
  readonly columns: readonly Float64Array[];
  readonly variances: Float64Array;
  /** For each of the ratios what the likelihood asks for it: the product of 1 + ratio x variance, to the power 1 / (draws - 1). */
  readonly prices: Float64Array;
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
  return { draws, terms: terms.filter((term) => term.length > 0).map((term) => termOf(term, draws)) };
}

function termOf(columns: readonly Scaled[], draws: number): Term {
  const variances = Float64Array.from(columns, ({ variance }) => variance);
  const logarithms = RATIOS.map((ratio) =>
    variances.reduce((sum, variance) => sum + log(1 + ratio * variance), 0),
  );
  const prices = Float64Array.from(logarithms, (sum) => exp(sum / (draws - 1)));
  return { columns: columns.map(({ column }) => column), variances, prices };
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
export function fitInto(fitted: Float64Array, { terms }: Smoother, outcome: Float64Array): number[] {
  const centre = mean(outcome);
  fitted.fill(centre);
  const coefficients = terms.map(({ columns }) => columns.map((column) => dot(column, outcome)));
  const ratios = likeliest(terms, coefficients, squaresAround(outcome, centre));
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

/**
 * The likeliest ratio of each term: where the squares left unexplained, times the price of the ratios, are least. That is the restricted
 * likelihood to the power -2 / (draws - 1), whose order is the same and which needs no logarithm at each of the combinations.
 */
function likeliest(
  terms: readonly Term[],
  coefficients: readonly (readonly number[])[],
  squares: number,
): number[] {
  // An outcome that never varies has nothing to explain.
  if (!(squares > 0)) return terms.map(() => 0);
  const chosen = new Int32Array(terms.length);
  const explained = coefficients.flat().reduce((sum, one) => sum + one * one, 0);
  const floor = ROUNDING * squares;
  const unexplained = terms.map(({ variances }, t) =>
    RATIOS.map((ratio) =>
      coefficients[t].reduce((sum, one, k) => sum + (one * one) / (1 + ratio * variances[k]), 0),
    ),
  );
  const tried = new Int32Array(terms.length);
  let least = Number.POSITIVE_INFINITY;
  const search = (t: number, sum: number, price: number): void => {
    if (t === terms.length) {
      const value = Math.max(floor, sum) * price;
      if (value < least) {
        least = value;
        chosen.set(tried);
      }
      return;
    }
    for (let r = 0; r < RATIOS.length; r++) {
      tried[t] = r;
      search(t + 1, sum + unexplained[t][r], price * terms[t].prices[r]);
    }
  };
  search(0, Math.max(0, squares - explained), 1);
  return Array.from(chosen, (r) => RATIOS[r]);
}

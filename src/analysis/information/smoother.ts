import { dot } from '../../maths/dot.js';
import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { mean } from '../../statistics/mean.js';
import type { Scaled } from './scaled-columns.js';

/** Functions whose coefficients share one variance, up to the relative one of each. */
export interface Term {
  readonly columns: readonly Float64Array[];
  readonly variances: Float64Array;
  /** For each of the ratios, function by function, 1 + ratio x variance. */
  readonly divisors: readonly Float64Array[];
}

/** A regression on some inputs that can be fitted to many outcomes. */
export interface Smoother {
  readonly draws: number;
  readonly terms: readonly Term[];
  /**
   * What the likelihood asks for each combination of ratios: the product of 1 + ratio x variance, to the power 1 / (draws - 1). Those
   * of the last term change from one combination to the next.
   */
  readonly prices: Float64Array;
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
  const some = terms.filter((term) => term.length > 0).map(termOf);
  const prices = some.map((term) => pricesOf(term, draws)).reduce(products, Float64Array.of(1));
  return { draws, terms: some, prices };
}

function termOf(columns: readonly Scaled[]): Term {
  const variances = Float64Array.from(columns, ({ variance }) => variance);
  const divisors = RATIOS.map((ratio) => variances.map((variance) => 1 + ratio * variance));
  return { columns: columns.map(({ column }) => column), variances, divisors };
}

function pricesOf({ divisors }: Term, draws: number): Float64Array {
  const logarithms = divisors.map((each) => each.reduce((sum, divisor) => sum + log(divisor), 0));
  return Float64Array.from(logarithms, (sum) => exp(sum / (draws - 1)));
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
export function fitInto(fitted: Float64Array, smoother: Smoother, outcome: Float64Array): number[] {
  const { terms } = smoother;
  const centre = mean(outcome);
  fitted.fill(centre);
  const coefficients = terms.map(({ columns }) => columns.map((column) => dot(column, outcome)));
  const ratios = likeliest(smoother, coefficients, squaresAround(outcome, centre));
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
  { terms, prices }: Smoother,
  coefficients: readonly (readonly number[])[],
  squares: number,
): number[] {
  // An outcome that never varies has nothing to explain.
  if (!(squares > 0)) return terms.map(() => 0);
  const explained = coefficients.flat().reduce((sum, one) => sum + one * one, 0);
  const unexplained = terms
    .map((term, t) => unexplainedBy(term, coefficients[t]))
    .reduce(sums, Float64Array.of(Math.max(0, squares - explained)));
  return ratiosAt(leastOf(unexplained, prices, ROUNDING * squares), terms.length);
}

/** Squares that a term leaves of what its functions could explain, for each of the ratios. */
function unexplainedBy({ divisors }: Term, coefficients: readonly number[]): Float64Array {
  const left = new Float64Array(divisors.length);
  for (let r = 0; r < left.length; r++)
    for (let k = 0; k < coefficients.length; k++)
      left[r] += (coefficients[k] * coefficients[k]) / divisors[r][k];
  return left;
}

/** The combination of least squares times price, the first of equals. Squares below the floor count as the floor. */
function leastOf(unexplained: Float64Array, prices: Float64Array, floor: number): number {
  let least = Number.POSITIVE_INFINITY;
  let place = 0;
  for (let n = 0; n < prices.length; n++) {
    const value = Math.max(floor, unexplained[n]) * prices[n];
    if (value < least) {
      least = value;
      place = n;
    }
  }
  return place;
}

/** The ratio of each term in a combination. */
function ratiosAt(place: number, terms: number): number[] {
  const ratios: number[] = [];
  for (let t = 0, left = place; t < terms; t++, left = Math.floor(left / RATIOS.length))
    ratios.unshift(RATIOS[left % RATIOS.length]);
  return ratios;
}

/** The same done with each of the first and each of the second, one row after the other. */
function ofEach(
  first: Float64Array,
  second: Float64Array,
  done: (one: number, other: number) => number,
): Float64Array {
  const all = new Float64Array(first.length * second.length);
  for (let i = 0, n = 0; i < first.length; i++)
    for (let j = 0; j < second.length; j++) all[n++] = done(first[i], second[j]);
  return all;
}

const products = (first: Float64Array, second: Float64Array): Float64Array =>
  ofEach(first, second, (one, other) => one * other);

const sums = (first: Float64Array, second: Float64Array): Float64Array =>
  ofEach(first, second, (one, other) => one + other);

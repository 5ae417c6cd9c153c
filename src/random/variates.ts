/**
 * Variates by inverting a distribution function at one uniform u strictly between 0 and 1. Each rises with u, and with
 * its mean, so that runs with common random numbers stay as close as their parameters are.
 */
import { exp } from '../maths/exp.js';
import { log } from '../maths/log.js';
import { logGamma } from '../maths/log-gamma.js';
import { normalQuantile } from '../maths/normal.js';
import { power } from '../maths/power.js';

/** Standard normal. */
export function normal(u: number): number {
  return normalQuantile(u);
}

/** Log-normal whose logarithm has mean `mu` and standard deviation `sigma`. */
export function logNormal(u: number, mu: number, sigma: number): number {
  return exp(mu + sigma * normalQuantile(u));
}

/** Above this mean the search starts near the mean instead of at 0. */
const LARGE_MEAN = 100;

/** 1/k for the counts of everyday means. */
const RECIPROCAL = Float64Array.from({ length: 256 }, (_, k) => (k === 0 ? 0 : 1 / k));

/**
 * Poisson count with the given mean: the least k with P(count <= k) >= u. Exact inversion at every mean, no normal
 * approximation; the time grows with the mean up to 100 and with its square root beyond. 0 for a mean of 0 or less,
 * NaN for NaN.
 */
export function poisson(u: number, mean: number): number {
  // exp(-mean) >= 1 - mean: most counts of rare events end here.
  if (u <= 1 - mean) return 0;
  return poissonFromZero(u, mean, exp(-mean));
}

/** The same count where P(0) = exp(-mean) is known already. */
export function poissonFromZero(u: number, mean: number, atZero: number): number {
  if (!(mean > 0 && mean <= LARGE_MEAN)) return poissonAtTheEdge(u, mean);
  // Counts below three are found without a branch: a random branch cannot be predicted, and a wrong prediction costs more than the sums.
  const atOne = atZero * mean;
  const atTwo = atOne * (mean * 0.5);
  const belowTwo = atZero + atOne;
  const belowThree = belowTwo + atTwo;
  const count = Number(u > atZero) + Number(u > belowTwo) + Number(u > belowThree);
  return count < 3 ? count : poissonFromThree(u, mean, atTwo, belowThree);
}

function poissonFromThree(u: number, mean: number, atTwo: number, belowThree: number): number {
  let count = 2;
  let mass = atTwo;
  let below = belowThree;
  while (u > below && count < 255) {
    count++;
    mass *= mean * RECIPROCAL[count];
    below += mass;
  }
  return count;
}

/** Means that are absent, undefined or large. */
function poissonAtTheEdge(u: number, mean: number): number {
  if (mean <= 0) return 0;
  return mean < Number.POSITIVE_INFINITY ? poissonFromBelow(u, mean) : mean;
}

/** The mass more than eight standard deviations below a mean over 100 is under 1e-15 and is left out. */
function poissonFromBelow(u: number, mean: number): number {
  let count = Math.floor(mean - 8 * Math.sqrt(mean));
  let mass = exp(count * log(mean) - mean - logGamma(count + 1));
  let below = mass;
  // Far above the mean the masses no longer change the sum: u within rounding error of 1 must end too.
  const limit = mean + 40 * Math.sqrt(mean);
  while (u > below && count < limit) {
    count++;
    mass *= mean / count;
    below += mass;
  }
  return count;
}

/**
 * Erlang variate of shape 2 with the given mean (a gamma with coefficient of variation 0.71): the x with
 * 1 - (1 + t)·e^-t = u for t = 2x/mean.
 */
export function erlang2(u: number, mean: number): number {
  return 0.5 * mean * erlang2Unit(-log(1 - u));
}

/**
 * The t > 0 with t - ln(1 + t) = y. Near 0 by its power series in sqrt(2y) (reversion of t - ln(1 + t)), which also
 * starts Newton's method elsewhere: the function is convex, so that it overshoots at most once.
 */
function erlang2Unit(y: number): number {
  const s = Math.sqrt(2 * y);
  if (s < 0.01) return s * (1 + s * (1 / 3 + s * (1 / 36 - s * (1 / 270 - s / 4320))));
  let t = y < 2 ? s * (1 + s * (1 / 3 + s / 36)) : y + log(1 + y + log(1 + y));
  for (let round = 0; round < 4; round++) t -= ((t - log(1 + t) - y) * (1 + t)) / t;
  return t;
}

/**
 * Pareto variate of mean 1: above its least value 1 - 1/a the chance to exceed x falls with x^-a.
 * @param tail a, above 1; up to 2 the variance is infinite.
 */
export function paretoOfMeanOne(u: number, tail: number): number {
  return (1 - 1 / tail) * power(1 - u, -1 / tail);
}

/**
 * Index chosen with probability proportional to its weight.
 * @param cumulativeWeights running sums, not falling; the last is the total and need not be 1.
 */
export function choose(u: number, cumulativeWeights: ArrayLike<number>): number {
  const target = u * cumulativeWeights[cumulativeWeights.length - 1];
  let low = 0;
  let high = cumulativeWeights.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulativeWeights[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

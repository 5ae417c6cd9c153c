/**
 * Variates by inverting a distribution function at one uniform u strictly between 0 and 1. Each rises with u, and with
 * its mean, so that runs with common random numbers stay as close as their parameters are.
 */
import { log } from '../maths/log.js';
import { power } from '../maths/power.js';

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

import { exp } from '../maths/exp.js';
import { log } from '../maths/log.js';
import { logGamma } from '../maths/log-gamma.js';

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

import { exp } from '../../maths/exp.js';
import { normalCdf } from '../../maths/normal.js';
import type { Believed } from './gaussian-process.js';

const SQRT_TWO_PI = 2.5066282746310002;

/**
 * How much lower than a best value a place is expected to be, counting places that are not lower as 0.
 *
 * Source: Jones, Schonlau and Welch 1998, DOI 10.1023/A:1008306431147.
 * @param believed mean and variance of what is to be made low
 * @returns in the unit of the mean, from 0 on
 * @example
 * expectedImprovement({ mean: 3, variance: 0 }, 5); // => 2
 * expectedImprovement({ mean: 5, variance: 4 }, 5).toFixed(4); // => '0.7979'
 */
export function expectedImprovement({ mean, variance }: Believed, best: number): number {
  const lead = best - mean;
  if (!(variance > 0)) return Math.max(0, lead);
  const spread = Math.sqrt(variance);
  const z = lead / spread;
  return Math.max(0, lead * normalCdf(z) + (spread * exp(-0.5 * z * z)) / SQRT_TWO_PI);
}

/**
 * Share of the improvement that is left where an observation has noise: little where the function is known better than
 * one more observation could show.
 *
 * Source: augmented expected improvement, Huang, Allen, Notz and Zeng 2006, DOI 10.1007/s10898-005-2454-3.
 * @param noiseVariance of one observation
 */
export function leftByNoise({ variance }: Believed, noiseVariance: number): number {
  if (noiseVariance === 0) return 1;
  return 1 - Math.sqrt(noiseVariance / (variance + noiseVariance));
}

/** Probability that an amount is 0 or below. */
export function probabilityKept({ mean, variance }: Believed): number {
  if (variance > 0) return normalCdf(-mean / Math.sqrt(variance));
  return mean <= 0 ? 1 : 0;
}

import { type Cholesky, cholesky, choleskySolve, forwards } from '../../maths/cholesky.js';
import { dot } from '../../maths/dot.js';
import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { sum } from '../../maths/sum.js';

/** How a function varies over some coordinates. */
export interface Smoothness {
  /** Distance over which each coordinate changes the function; a long one hardly matters. */
  readonly lengths: readonly number[];
  /** Variance of the noise of one replicate as a share of the variance of the function. */
  readonly noise: number;
}

/** What was observed. */
export interface Observed {
  readonly coordinates: readonly (readonly number[])[];
  readonly values: readonly number[];
  /** How many replicates each value is the mean of. */
  readonly replicates: readonly number[];
  /** Coordinates that are names and not numbers: two are alike or a distance of 1 apart. */
  readonly named: readonly boolean[];
}

/** A Gaussian process that has been given observations. */
export interface GaussianProcess {
  readonly observed: Observed;
  readonly smoothness: Smoothness;
  readonly factor: Cholesky;
  /** Constant that the function is believed to return to far from observations. */
  readonly level: number;
  /** Variance of the function around it. */
  readonly variance: number;
  /** Covariance, inverted, times the distances of the values to the level, and times ones. */
  readonly weights: Float64Array;
  readonly ofOnes: Float64Array;
  /** Logarithm of the likelihood of the values, up to a constant, at the best level and variance. */
  readonly logLikelihood: number;
}

/** Share of the variance that is added to each observation so that near ones do not make the matrix singular. */
const JITTER = 1e-8;

/** Variance where all values are equal: a number that can be divided by. */
const LEAST_VARIANCE = 1e-24;

/**
 * A Gaussian process with Matérn's covariance of smoothness 5/2, given observations: level and variance at their
 * maximum likelihood, lengths and noise as they are given.
 *
 * Source: Rasmussen and Williams 2006, Gaussian processes for machine learning, chapters 2 and 4 (equation 4.17);
 * level and variance: Jones, Schonlau and Welch 1998, DOI 10.1023/A:1008306431147.
 * @throws RangeError where rounding makes the covariance of near observations singular
 */
export function gaussianProcess(observed: Observed, smoothness: Smoothness): GaussianProcess {
  const { coordinates, values, replicates } = observed;
  const n = values.length;
  const covariance = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < row; column++)
      covariance[row * n + column] = correlation(coordinates[row], coordinates[column], observed, smoothness);
    covariance[row * n + row] = 1 + JITTER + smoothness.noise / replicates[row];
  }
  const factor = cholesky(covariance, n);
  const ofOnes = choleskySolve(factor, new Float64Array(n).fill(1));
  const level = dot(ofOnes, values) / sum(ofOnes);
  const distances = Float64Array.from(values, (value) => value - level);
  const weights = choleskySolve(factor, distances);
  const variance = Math.max(LEAST_VARIANCE, dot(weights, distances) / n);
  const logDeterminant = 2 * sum(factor.diagonal.map(log));
  const logLikelihood = -0.5 * (n * log(variance) + logDeterminant);
  return { observed, smoothness, factor, level, variance, weights, ofOnes, logLikelihood };
}

/** What is believed of the function at a place. */
export interface Believed {
  readonly mean: number;
  /** Of the function, without the noise of an observation; not knowing the level counted. */
  readonly variance: number;
}

/** What a process believes of a place. */
export function believedAt(fitted: GaussianProcess, place: readonly number[]): Believed {
  const { observed, smoothness, factor, level, variance, weights, ofOnes } = fitted;
  const near = Float64Array.from(observed.coordinates, (other) =>
    correlation(place, other, observed, smoothness),
  );
  const known = forwards(factor, near);
  const ofLevel = 1 - dot(ofOnes, near);
  const share = 1 - dot(known, known) + (ofLevel * ofLevel) / sum(ofOnes);
  return { mean: level + dot(near, weights), variance: variance * Math.max(0, share) };
}

const ROOT_FIVE = 2.23606797749979;

/** Matérn's correlation of smoothness 5/2 at a distance in lengths: 1 at 0. */
function correlation(
  one: readonly number[],
  other: readonly number[],
  { named }: Observed,
  { lengths }: Smoothness,
): number {
  let square = 0;
  for (let c = 0; c < one.length; c++) {
    const apart = named[c] ? Number(one[c] !== other[c]) : one[c] - other[c];
    square += (apart / lengths[c]) * (apart / lengths[c]);
  }
  const distance = ROOT_FIVE * Math.sqrt(square);
  return (1 + distance + (distance * distance) / 3) * exp(-distance);
}

import { mean, sampleVariance } from '../../statistics/mean.js';
import { studentMultiple } from '../../statistics/student.js';

/** A mean over independent worlds. */
export interface MeanOver {
  readonly mean: number;
  /** 95 % confidence interval of the mean; null of a single world. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The mean of values of independent worlds with its 95 % confidence interval.
 * @param values one a world
 * @example
 * meanOver([1, 2, 3]).mean; // => 2
 * meanOver([5]); // => { mean: 5, low: null, high: null }
 */
export function meanOver(values: readonly number[]): MeanOver {
  const middle = mean(values);
  if (values.length < 2) return { mean: middle, low: null, high: null };
  const half = studentMultiple(values.length - 1) * Math.sqrt(sampleVariance(values) / values.length);
  return { mean: middle, low: middle - half, high: middle + half };
}

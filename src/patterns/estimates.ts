import { mean, sampleVariance } from '../statistics/mean.js';
import { ratioOfSums } from '../statistics/ratio.js';
import type { Estimate } from './measured.js';
import { withError } from './with-error.js';

/** Mean over replicates with its 95 % confidence interval (Student's t). NaN where a replicate has no value. */
export function meanEstimate(values: readonly number[]): Estimate {
  return withError(mean(values), Math.sqrt(sampleVariance(values) / values.length), values.length);
}

/** Sum of one quantity over that of another, replicates being the units. One replicate has a value and no interval. */
export function ratioEstimate(above: readonly number[], below: readonly number[]): Estimate {
  if (above.length < 2) return { value: mean(above) / mean(below), low: null, high: null };
  const { value, standardError } = ratioOfSums(above, below);
  return withError(value, standardError, above.length);
}

/** A number known without chance. */
export const exactly = (value: number): Estimate => ({ value, low: value, high: value });

/** The same moved and scaled, its ends in their order for a positive scale. */
export function rescaled({ value, low, high }: Estimate, scale: number, shift: number): Estimate {
  const move = (x: number) => scale * x + shift;
  return {
    value: move(value),
    low: low === null ? null : move(low),
    high: high === null ? null : move(high),
  };
}

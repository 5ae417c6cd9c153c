import { mean } from './mean.js';

export interface Ratio {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Ratio of the sums of two quantities measured on the same independent units, with its linearised standard error: the
 * residuals y - R x have mean 0, and R varies as their mean over the mean of x.
 *
 * Where the second adds up to 0 there is no ratio: neither it nor its error is a number.
 *
 * Source: Cochran 1977, Sampling Techniques, third edition, section 2.11.
 * @throws RangeError for fewer than two units
 */
export function ratioOfSums(above: ArrayLike<number>, below: ArrayLike<number>): Ratio {
  const units = above.length;
  if (units < 2) throw new RangeError('the error of a ratio needs at least two units');
  const whole = mean(below);
  if (whole === 0) return { value: Number.NaN, standardError: Number.NaN };
  const value = mean(above) / whole;
  let squares = 0;
  for (let unit = 0; unit < units; unit++) {
    const residual = above[unit] - value * below[unit];
    squares += residual * residual;
  }
  return { value, standardError: Math.sqrt(squares / (units - 1) / units) / Math.abs(whole) };
}

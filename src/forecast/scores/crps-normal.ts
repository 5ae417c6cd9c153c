import { exp } from '../../maths/exp.js';
import { normalCdf } from '../../maths/normal.js';
import { requireNumber } from '../../statistics/checked-numbers.js';

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
const SQRT_PI = Math.sqrt(Math.PI);

/**
 * Continuous ranked probability score of a normal forecast, in the unit of the outcome; 0 is best. With standard deviation
 * 0 the forecast is one value, and its score the absolute error.
 *
 * Source: Gneiting and others 2005, DOI 10.1175/MWR2904.1, equation 5.
 * @throws RangeError for a standard deviation below 0 and for values that are no numbers
 * @example
 * crpsNormal(0, 1, 0.5).toFixed(4); // => '0.3314'
 */
export function crpsNormal(mean: number, sd: number, outcome: number): number {
  requireNumber(mean, 'the mean');
  requireNumber(outcome, 'the outcome');
  if (!(sd >= 0 && sd < Number.POSITIVE_INFINITY)) throw new RangeError(`the standard deviation is ${sd}`);
  if (sd === 0) return Math.abs(outcome - mean);
  const z = (outcome - mean) / sd;
  const density = exp(-0.5 * z * z) / SQRT_TWO_PI;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * density - 1 / SQRT_PI);
}

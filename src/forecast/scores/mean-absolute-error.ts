import { requirePairs } from '../../statistics/checked-numbers.js';
import { mean } from '../../statistics/mean.js';

export interface MeanAbsoluteError {
  /** In the unit of the outcomes. */
  readonly mae: number;
  /** Forecasts counted. */
  readonly n: number;
}

/**
 * Mean absolute error of point forecasts, in the unit of the outcomes. It is least for the median of a forecast, so that this
 * is the point to give.
 *
 * Source: Gneiting 2011, DOI 10.1198/jasa.2011.r10138.
 * @throws RangeError for no forecasts, lists of different length and values that are no numbers
 * @example
 * meanAbsoluteError([10, 12], [11, 15]); // => { mae: 2, n: 2 }
 */
export function meanAbsoluteError(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): MeanAbsoluteError {
  requirePairs(['forecasts', forecasts], ['outcomes', outcomes]);
  const n = forecasts.length;
  if (n === 0) throw new RangeError('a mean error needs at least one forecast with its outcome');
  return { mae: mean(Float64Array.from(forecasts, (value, i) => Math.abs(value - outcomes[i]))), n };
}

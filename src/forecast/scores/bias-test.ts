import { requirePairs } from '../../statistics/checked-numbers.js';
import type { NotAvailable } from '../not-available.js';
import { type MeanTest, testOfMean } from './mean-test.js';

/**
 * Test of bias: the mean error, forecast less outcome, against 0; above it forecasts are too high. Errors of overlapping
 * forecasts go together, which the standard error counts as that of `dieboldMariano` does, with the same correction
 * for few values.
 *
 * Not available, and says why, under the same conditions.
 *
 * Source: Holden and Peel 1990, The Manchester School 58, 120-127; standard error as in `dieboldMariano`.
 * @param forecasts point forecasts, in the order of origins
 * @param outcomes in the same unit
 * @param horizon steps ahead of the forecasts, 1 unless given
 * @throws RangeError for lists of different length, values that are no numbers and a horizon that is not a whole number from 1
 * @example
 * biasTest([3, 5, 4, 6], [1, 4, 2, 5], { horizon: 1 }).mean; // => 1.5
 */
export function biasTest(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { horizon = 1 }: { readonly horizon?: number } = {},
): MeanTest | NotAvailable {
  requirePairs(['forecasts', forecasts], ['outcomes', outcomes]);
  let size = 0;
  const errors = Float64Array.from(forecasts, (value, i) => {
    size = Math.max(size, Math.abs(value), Math.abs(outcomes[i]));
    return value - outcomes[i];
  });
  return testOfMean(errors, horizon, size);
}

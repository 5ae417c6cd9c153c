import { requirePairs } from '../../statistics/checked-numbers.js';
import type { NotAvailable } from '../not-available.js';
import { type MeanTest, testOfMean } from './mean-test.js';

/**
 * Diebold-Mariano test whether two methods forecast equally well: the mean of lossA - lossB against 0, below it where A is
 * better. Its variance counts horizon - 1 autocovariances, and the statistic has the small-sample correction of Harvey,
 * Leybourne and Newbold with Student's t.
 *
 * Not available, and says why, for fewer than three pairs or not more than `horizon`, and where the variance is not
 * estimated above 0 (the losses differ by a constant, or the autocovariances outweigh the variance).
 *
 * Source: Diebold and Mariano 1995, DOI 10.1080/07350015.1995.10524599; Harvey, Leybourne and Newbold 1997,
 * DOI 10.1016/S0169-2070(96)00719-4.
 * @param lossA score of each forecast of A, lower is better, in the order of origins
 * @param lossB of B, for the same outcomes
 * @param horizon steps ahead of the forecasts, 1 unless given
 * @throws RangeError for lists of different length, values that are no numbers and a horizon that is not a whole number from 1
 * @example
 * const test = dieboldMariano([1, 2, 3, 4], [2, 4, 4, 6], { horizon: 1 });
 * test.mean; // => -1.5
 * dieboldMariano([1, 2], [2, 1]).available; // => false
 */
export function dieboldMariano(
  lossA: ArrayLike<number>,
  lossB: ArrayLike<number>,
  { horizon = 1 }: { readonly horizon?: number } = {},
): MeanTest | NotAvailable {
  requirePairs(['lossA', lossA], ['lossB', lossB]);
  let size = 0;
  const differences = Float64Array.from(lossA, (loss, i) => {
    size = Math.max(size, Math.abs(loss), Math.abs(lossB[i]));
    return loss - lossB[i];
  });
  return testOfMean(differences, horizon, size);
}

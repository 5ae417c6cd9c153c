import { requireNumber, requireNumbers } from '../../statistics/checked-numbers.js';

/**
 * Continuous ranked probability score of a forecast that is a sample, in the unit of the outcome; 0 is best. The mean
 * distance of the sample to the outcome, less half the mean distance within the sample: with one value it is the absolute error.
 *
 * The sample counts as the whole forecast distribution; `fair` scores the distribution that it was drawn from, so that
 * larger samples of the same forecast are not better on average (distances within the sample are then averaged over pairs of
 * different members).
 *
 * Source: Gneiting and Raftery 2007, DOI 10.1198/016214506000001437; fair: Ferro 2014, DOI 10.1002/qj.2270.
 * @param sample in any order, in the unit of the outcome
 * @throws RangeError for no values, for a single one where the score is to be fair, and for values that are no numbers
 * @example
 * crpsSample([3], 5); // => 2
 * crpsSample([-1, 0, 1], 0, { fair: true }); // => 0
 */
export function crpsSample(
  sample: ArrayLike<number>,
  outcome: number,
  { fair = false }: { readonly fair?: boolean } = {},
): number {
  const n = sample.length;
  if (n < (fair ? 2 : 1)) throw new RangeError(`a sample of ${n} has no ${fair ? 'fair ' : ''}score`);
  requireNumbers(sample, 'the sample');
  requireNumber(outcome, 'the outcome');
  // Distances to the outcome: a large common level would cost digits.
  const sorted = Float64Array.from(sample, (value) => value - outcome).sort();
  let distance = 0;
  let within = 0;
  for (let i = 0; i < n; i++) {
    distance += Math.abs(sorted[i]);
    within += (2 * i - n + 1) * sorted[i];
  }
  // Neither form is ever below 0 but for rounding.
  return Math.max(0, distance / n - within / (n * (fair ? n - 1 : n)));
}

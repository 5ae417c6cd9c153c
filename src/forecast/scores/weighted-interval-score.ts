import { requireNumber } from '../../statistics/checked-numbers.js';
import { type Quantiles, requireQuantiles } from './quantiles.js';

/**
 * Weighted interval score of a forecast that is given as quantiles, in the unit of the outcome; 0 is best. The mean over the
 * levels of twice the quantile (pinball) loss, so that it comes near the continuous ranked probability score as
 * evenly spread levels become many.
 *
 * Convention: that of Bracher and others. With a median and K central intervals it is (|outcome - median| / 2 + the sum over
 * the intervals of (1 - level) / 2 times their interval score) / (K + 1/2): the median counts once. Some programs count it twice.
 *
 * Source: Bracher and others 2021, DOI 10.1371/journal.pcbi.1008618.
 * @throws RangeError where quantiles cross (they are not sorted), levels do not rise or values are no numbers
 * @example
 * const levels = [0.1, 0.25, 0.5, 0.75, 0.9];
 * weightedIntervalScore({ levels, quantiles: [-1, 0, 1, 2, 3], outcome: 1 }).toFixed(6); // => '0.360000'
 */
export function weightedIntervalScore({
  levels,
  quantiles,
  outcome,
}: Quantiles & { readonly outcome: number }): number {
  requireQuantiles({ levels, quantiles });
  requireNumber(outcome, 'the outcome');
  let loss = 0;
  for (let i = 0; i < levels.length; i++) {
    const above = quantiles[i] - outcome;
    loss += above > 0 ? (1 - levels[i]) * above : -levels[i] * above;
  }
  return (2 * loss) / levels.length;
}

import { requireNumber, requireNumbers } from '../../statistics/checked-numbers.js';

/**
 * Probability integral transform of an outcome: where it lies in the forecast, from 0 (below all of it) to 1. Over many
 * forecasts that mean what they say the values are spread evenly; heaped at both ends the forecasts are too narrow.
 *
 * Ties count by half (the mid-distribution form): the share of the sample below the outcome, and half of the share equal to it. No
 * random number is needed, and the mean over good forecasts is one half; where ties are many, as with small counts, the spread
 * is a little narrower than that of even values.
 *
 * Source: Dawid 1984, DOI 10.2307/2981683; counts: Czado, Gneiting and Held 2009, DOI 10.1111/j.1541-0420.2009.01191.x.
 * @throws RangeError for no values and for values that are no numbers
 * @example
 * pit([1, 2, 3, 4], 3); // => 0.625
 */
export function pit(sample: ArrayLike<number>, outcome: number): number {
  if (sample.length === 0) throw new RangeError('a sample has at least one value');
  requireNumbers(sample, 'the sample');
  requireNumber(outcome, 'the outcome');
  let below = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] < outcome) below += 1;
    else if (sample[i] === outcome) below += 0.5;
  }
  return below / sample.length;
}

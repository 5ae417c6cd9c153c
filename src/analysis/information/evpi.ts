import { mean, sampleVariance } from '../../statistics/mean.js';
import { studentMultiple } from '../../statistics/student.js';
import { drawsOf, type NetBenefit } from './net-benefit.js';

/** The value of knowing everything, in the unit of net benefit. */
export interface Evpi {
  readonly value: number;
  /** Ends of a 95 % interval: that of a mean over draws, the choice held fixed, not below 0. */
  readonly low: number;
  readonly high: number;
  /** Place of the choice that is best on average, the first of equals. */
  readonly chosen: number;
  /** What that choice forgoes in each draw against the best of the draw. */
  readonly losses: readonly number[];
}

/**
 * Expected value of perfect information: the mean over draws of the best net benefit, less the best of the mean net benefits. That
 * is what the choice that is best on average forgoes. Noise of replicates in the net benefits counts as something that one could
 * know, and makes the value too high: remove it before (`shrunkDrawMeans`, by `spread`).
 *
 * Source: Raiffa and Schlaifer 1961, Applied Statistical Decision Theory; Briggs, Claxton and Sculpher 2006, Decision Modelling for
 * Health Economic Evaluation, chapter 6.
 * @throws RangeError for no choice, fewer than two draws, columns of different length or values that are no finite numbers
 * @example
 * const perfect = evpi([[0, 0, 0, 0], [4, 4, -2, 4]]);
 * perfect.chosen; // => 1
 * perfect.value; // => 0.5
 */
export function evpi(netBenefit: NetBenefit): Evpi {
  const draws = drawsOf(netBenefit);
  const expected = netBenefit.map((column) => mean(column));
  const chosen = expected.indexOf(Math.max(...expected));
  const losses = Array.from(
    { length: draws },
    (_, d) => Math.max(...netBenefit.map((column) => column[d])) - netBenefit[chosen][d],
  );
  const value = mean(losses);
  const reach = studentMultiple(draws - 1) * Math.sqrt(sampleVariance(losses) / draws);
  return { value, low: Math.max(0, value - reach), high: value + reach, chosen, losses };
}

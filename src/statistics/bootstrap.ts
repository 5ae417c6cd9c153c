import { quantileSorted } from 'simple-statistics';
import { sampleVariance } from './mean.js';

interface BootstrapOptions {
  /** At least 1; 1000 or more for a 95 % interval. */
  readonly resamples: number;
  /** Coverage, between 0 and 1, e.g. 0.95. */
  readonly level: number;
  /** Uniform numbers from 0 (included) to 1 (excluded). */
  readonly random: () => number;
  /** Neighbouring units that are drawn together, 1 unless given; the last unit has the first for its neighbour. */
  readonly block?: number;
}

interface BootstrapInterval {
  /** The statistic of the sample itself. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile interval of a statistic of n units drawn with replacement. The statistic sees the indices of the
 * units, so that pairs, rows or clusters stay together; the array is used again for the next resample.
 * Percentiles that fall on NaN (a statistic undefined for a resample) are NaN.
 *
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13, DOI 10.1201/9780429246593; units in an order,
 * drawn in blocks that go round: Politis and Romano 1992, in LePage and Billard (eds), Exploring the Limits of Bootstrap, Wiley.
 * @throws RangeError for no units, no resamples or a level outside 0..1
 */
export function bootstrapInterval(
  n: number,
  statistic: (indices: Int32Array) => number,
  options: BootstrapOptions,
): BootstrapInterval {
  const { resamples, level, random, block = 1 } = options;
  if (n < 1 || resamples < 1) throw new RangeError('a bootstrap needs at least one unit and one resample');
  if (!(level > 0 && level < 1)) throw new RangeError('the level of an interval lies between 0 and 1');
  const indices = Int32Array.from({ length: n }, (_, i) => i);
  const estimate = statistic(indices);
  const values = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    drawBlocks(indices, block, random);
    values[resample] = statistic(indices);
  }
  const sorted = values.sort() as unknown as number[];
  const tail = (1 - level) / 2;
  return { estimate, low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) };
}

function drawBlocks(indices: Int32Array, block: number, random: () => number): void {
  const n = indices.length;
  for (let i = 0; i < n; i++) {
    indices[i] = i % block === 0 ? Math.floor(random() * n) : (indices[i - 1] + 1) % n;
  }
}

/**
 * How many times more runs it would take without shared random numbers: (Var A + Var B) / Var(A - B). 1 where
 * sharing them gains nothing, infinite where the paired difference never varies, NaN where nothing varies at all.
 */
export function varianceRatio(
  independentBase: ArrayLike<number>,
  independentAlternative: ArrayLike<number>,
  pairedDifference: ArrayLike<number>,
): number {
  const apart = sampleVariance(independentBase) + sampleVariance(independentAlternative);
  return apart / sampleVariance(pairedDifference);
}

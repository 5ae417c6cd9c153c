import { quantileSorted } from 'simple-statistics';
import type { CrossedMatrix } from './crossed-layout.js';
import { FEWEST_VALUES, showsLevels } from './estimable.js';
import { mean, sampleVariance } from './mean.js';
import { crossedStandardError, varianceComponents } from './variance.js';

/** What a table row says of many runs, in the unit of the values. Null: the runs do not let one estimate it. */
export interface Summary {
  /** NaN where one of the values is missing. */
  readonly mean: number;
  /** Standard deviation, divisor n - 1. */
  readonly sd: number | null;
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
  /** Monte-Carlo standard error of the mean. */
  readonly mcse: number | null;
}

/**
 * Summary of independent values. Quantiles are linear between order statistics (type 7 of Hyndman and Fan
 * 1996, DOI 10.1080/00031305.1996.10473566). A single value has no spread, two have no quantiles (see `estimable.ts`),
 * and with one missing value (NaN) nothing is said rather than it being passed over in silence.
 * @throws RangeError for no values
 * @example
 * summarise([1, 2, 3]).mean; // => 2
 */
export function summarise(values: ArrayLike<number>): Summary {
  if (values.length === 0) throw new RangeError('a summary needs at least one value');
  const sorted = Float64Array.from(values).sort();
  // Typed arrays sort NaN last.
  if (Number.isNaN(sorted[sorted.length - 1])) return { mean: Number.NaN, ...NO_SPREAD };
  if (sorted.length === 1) return { mean: sorted[0], ...NO_SPREAD };
  const few = sorted.length < FEWEST_VALUES;
  const at = (p: number) => (few ? null : quantileSorted(sorted as unknown as number[], p));
  const sd = Math.sqrt(sampleVariance(values));
  return {
    mean: mean(values),
    sd,
    p05: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    mcse: sd / Math.sqrt(values.length),
  };
}

const NO_SPREAD = { sd: null, p05: null, p25: null, p50: null, p75: null, p95: null, mcse: null };

/**
 * Summary of crossed draws x replicates: the same, but with the standard error clustered both ways, and without any
 * spread where the runs do not show it (see `showsLevels`).
 * @param draws at least 1, the row of point values counted as one
 */
export function summariseCrossed(matrix: CrossedMatrix, draws: number, replicates: number): Summary {
  const summary = summarise(matrix);
  if (summary.sd === null) return summary;
  if (!showsLevels({ draws, replicates })) return { mean: summary.mean, ...NO_SPREAD };
  return { ...summary, mcse: clusteredStandardError(matrix, draws, replicates) };
}

/**
 * Monte-Carlo standard error of the mean of crossed draws x replicates. Runs of one draw share parameters and
 * runs of one replicate share random numbers; both clusters are counted, since draw means alone would take for exactly
 * known what random numbers add to all draws alike. One draw: the usual standard error over its replicates. Null for one
 * replicate.
 */
export function clusteredStandardError(
  matrix: CrossedMatrix,
  draws: number,
  replicates: number,
): number | null {
  return crossedStandardError(varianceComponents(matrix, draws, replicates), draws, replicates);
}

import { quantileSorted } from 'simple-statistics';
import type { CrossedMatrix } from './crossed-layout.js';
import { mean, sampleVariance } from './mean.js';
import { crossedStandardError, varianceComponents } from './variance.js';

/** What a table row says of many runs, in the unit of the values. */
export interface Summary {
  readonly mean: number;
  /** Standard deviation, divisor n - 1; 0 for a single value. */
  readonly sd: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Monte-Carlo standard error of the mean; 0 for a single value, where it is unknown. */
  readonly mcse: number;
}

/**
 * Summary of independent values. Quantiles are linear between order statistics (type 7 of Hyndman and Fan
 * 1996, DOI 10.1080/00031305.1996.10473566). One missing value (NaN) makes the whole summary NaN rather than
 * being passed over in silence.
 * @throws RangeError for no values
 */
export function summarise(values: ArrayLike<number>): Summary {
  if (values.length === 0) throw new RangeError('a summary needs at least one value');
  const sorted = Float64Array.from(values).sort();
  // Typed arrays sort NaN last.
  if (Number.isNaN(sorted[sorted.length - 1])) return missingSummary();
  const at = (p: number) => quantileSorted(sorted as unknown as number[], p);
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

function missingSummary(): Summary {
  const none = Number.NaN;
  return { mean: none, sd: none, p05: none, p25: none, p50: none, p75: none, p95: none, mcse: none };
}

/** Summary of crossed draws x replicates: the same, but with the standard error clustered both ways. */
export function summariseCrossed(matrix: CrossedMatrix, draws: number, replicates: number): Summary {
  return { ...summarise(matrix), mcse: clusteredStandardError(matrix, draws, replicates) };
}

/**
 * Monte-Carlo standard error of the mean of crossed draws x replicates. Runs of one draw share parameters and
 * runs of one replicate share luck; both clusters are counted, since draw means alone would take luck that
 * all draws share for exactly known. One draw: the usual standard error over its replicates.
 */
export function clusteredStandardError(matrix: CrossedMatrix, draws: number, replicates: number): number {
  return crossedStandardError(varianceComponents(matrix, draws, replicates), draws, replicates);
}

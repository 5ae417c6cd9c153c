import { dot } from '../../maths/dot.js';
import { lowestPoint } from './lowest-point.js';

export interface SmoothedLevel {
  readonly alpha: number;
  /** After the last value. */
  readonly level: number;
  /** Of one step, one a value. */
  readonly residuals: Float64Array;
}

/** Level of simple exponential smoothing that starts at a level before the first value. */
export function smoothedFrom(series: Float64Array, alpha: number, start: number): SmoothedLevel {
  let level = start;
  const residuals = series.map((value) => {
    const error = value - level;
    level += alpha * error;
    return error;
  });
  return { alpha, level, residuals };
}

/** The weight of the newest value and the start with the lowest sum of squared residuals. */
export function smoothedBest(series: Float64Array): SmoothedLevel {
  const [alpha] = lowestPoint([[0, 1]], ([one]) => {
    const { residuals } = smoothedBestFrom(series, one);
    return dot(residuals, residuals);
  });
  return smoothedBestFrom(series, alpha);
}

/** Residuals are linear in the start, so that the best one is known. */
function smoothedBestFrom(series: Float64Array, alpha: number): SmoothedLevel {
  const { residuals } = smoothedFrom(series, alpha, 0);
  let weight = 1;
  let product = 0;
  let weights = 0;
  for (const residual of residuals) {
    product += weight * residual;
    weights += weight * weight;
    weight *= 1 - alpha;
  }
  return smoothedFrom(series, alpha, product / weights);
}

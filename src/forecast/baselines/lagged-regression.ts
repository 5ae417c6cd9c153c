import { dot } from '../../maths/dot.js';
import { mean } from '../../statistics/mean.js';

/** A regression of each value on the one before, and on a known path where there is one. */
export interface Lagged {
  readonly constant: number;
  /** Of the value before, within ±`MOST_LAG`. */
  readonly lag: number;
  /** Of the path; 0 without one, or where the path does not vary apart from the values before. */
  readonly slope: number;
  readonly residuals: Float64Array;
}

/** The coefficient of a lag stays within this of 0: beyond, forecasts explode. */
const MOST_LAG = 0.98;

/** A share of a sum of squares that is left by rounding. */
const ROUNDING = 1e-12;

/** Least squares with a constant; a lag beyond its bound is put on it, and the rest fitted anew. */
export function regressOnLag(values: Float64Array, path?: Float64Array): Lagged {
  const y = deviations(values.subarray(1));
  const before = deviations(values.subarray(0, -1));
  const x = deviations(path?.subarray(1) ?? new Float64Array(y.of.length));
  const [bb, bx, xx] = [dot(before.of, before.of), dot(before.of, x.of), dot(x.of, x.of)];
  const [by, xy] = [dot(before.of, y.of), dot(x.of, y.of)];
  const determinant = bb * xx - bx * bx;
  const both = determinant > ROUNDING * bb * xx;
  const free = both ? (by * xx - bx * xy) / determinant : bb > 0 ? by / bb : 0;
  const lag = Math.max(-MOST_LAG, Math.min(MOST_LAG, free));
  const slope = xx > 0 && (both || bb === 0) ? (xy - lag * bx) / xx : 0;
  return {
    lag,
    slope,
    constant: y.mean - lag * before.mean - slope * x.mean,
    residuals: y.of.map((value, i) => value - lag * before.of[i] - slope * x.of[i]),
  };
}

function deviations(values: Float64Array): { readonly mean: number; readonly of: Float64Array } {
  const centre = mean(values);
  return { mean: centre, of: values.map((value) => value - centre) };
}

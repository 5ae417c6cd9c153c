import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, BaselineOptions, Fitted, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { rootMeanSquare } from './residual-sd.js';
import { type SmoothedLevel, smoothedBest, smoothedFrom } from './smoothed-level.js';

export interface SmoothingOptions extends BaselineOptions {
  /** Weight of the newest value, 0 to 1; fitted unless given. */
  readonly alpha?: number;
}

const NAME = { en: 'simple exponential smoothing', zh: '简单指数平滑' };

/** Start and weight are fitted. */
const FITTED: Method = {
  name: NAME,
  needed: FEWEST_DEGREES + 2,
  fit: (series, horizon) => {
    const smoothed = smoothedBest(series);
    return forecastOf(smoothed, horizon, rootMeanSquare(smoothed.residuals, 2));
  },
};

/** Starts at the first value, which leaves no residual of it. */
const given = (alpha: number): Method => ({
  name: NAME,
  needed: FEWEST_DEGREES + 1,
  fit: (series, horizon) => {
    const smoothed = smoothedFrom(series, alpha, series[0]);
    return forecastOf(smoothed, horizon, rootMeanSquare(smoothed.residuals, 1));
  },
});

function forecastOf({ alpha, level }: SmoothedLevel, horizon: number, residualSd: number): Fitted {
  const before = Array.from({ length: horizon }, (_, i) => i);
  return {
    centre: before.map(() => level),
    sd: before.map((steps) => residualSd * Math.sqrt(1 + steps * alpha * alpha)),
    residualSd,
    parameters: { alpha },
  };
}

/**
 * Simple exponential smoothing: a level that moves by alpha times each error goes on. Normal errors with standard deviation
 * s √(1 + (h - 1) alpha²) at step h.
 *
 * Without `alpha`, weight and starting level are those with the least squared errors of one step, s has n - 2 degrees of freedom,
 * and four values are needed. With `alpha`, the level starts at the first value, s has n - 1, and three will do.
 *
 * Source: Hyndman, Koehler, Ord and Snyder 2008, Forecasting with Exponential Smoothing, DOI 10.1007/978-3-540-71918-2, (A,N,N).
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for an alpha outside 0 to 1, a gap, a horizon that is not a whole number from 1, and values without
 * logarithm where `logs` is set
 * @example
 * exponentialSmoothingForecast({ series: [2, 4, 4], horizon: 1, alpha: 0.5 }).steps[0].mean; // => 3.5
 */
export function exponentialSmoothingForecast({ alpha, ...options }: SmoothingOptions): Baseline {
  if (alpha === undefined) return forecastBy(FITTED, options);
  if (!(alpha >= 0 && alpha <= 1)) throw new RangeError(`alpha is ${alpha}, not from 0 to 1`);
  return forecastBy(given(alpha), options);
}

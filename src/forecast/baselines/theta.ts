import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import { mean } from '../../statistics/mean.js';
import type { Baseline, BaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { rootMeanSquare } from './residual-sd.js';
import { smoothedBest } from './smoothed-level.js';

const THETA: Method = {
  name: { en: 'theta method', zh: 'Theta法' },
  needed: FEWEST_DEGREES + 3,
  fit: (series, horizon) => {
    const { alpha, level, residuals } = smoothedBest(series);
    const drift = slopeOf(series) / 2;
    const residualSd = rootMeanSquare(residuals, 3);
    const behind = memoryOf(series.length, alpha);
    const before = Array.from({ length: horizon }, (_, i) => i);
    return {
      centre: before.map((steps) => level + drift * (steps + behind)),
      sd: before.map((steps) => residualSd * Math.sqrt(1 + steps * alpha * alpha)),
      residualSd,
      parameters: { alpha, drift },
    };
  },
};

/** Slope of the straight line through the values by least squares. */
function slopeOf(series: Float64Array): number {
  const middle = (series.length - 1) / 2;
  const centre = mean(series);
  let product = 0;
  let square = 0;
  for (let i = 0; i < series.length; i++) {
    product += (i - middle) * (series[i] - centre);
    square += (i - middle) * (i - middle);
  }
  return product / square;
}

/** (1 - (1 - alpha)^n) / alpha: by how many years a smoothed level is behind a trend; n without smoothing. */
function memoryOf(n: number, alpha: number): number {
  let total = 0;
  let weight = 1;
  for (let i = 0; i < n; i++) {
    total += weight;
    weight *= 1 - alpha;
  }
  return total;
}

/**
 * The theta method with lines 0 and 2 weighted equally: simple exponential smoothing with half of the slope of the straight
 * line through the values as drift. Forecast at step h: level + drift (h - 1 + (1 - (1 - alpha)^n) / alpha). Normal errors of the
 * smoothing, s √(1 + (h - 1) alpha²), s with n - 3 degrees of freedom (weight, level, slope); smoothing is fitted as in `exponentialSmoothingForecast`. Needs five values.
 *
 * Source: Assimakopoulos and Nikolopoulos 2000, DOI 10.1016/S0169-2070(00)00066-2; in this form Hyndman and Billah 2003,
 * DOI 10.1016/S0169-2070(01)00143-1.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a gap, a horizon that is not a whole number from 1, and values without logarithm where `logs` is set
 * @example
 * thetaForecast({ series: [1, 2, 3, 4, 5], horizon: 1 }).parameters.drift; // => 0.5
 */
export const thetaForecast = (options: BaselineOptions): Baseline => forecastBy(THETA, options);

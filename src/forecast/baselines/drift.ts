import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, GappedBaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { rootMeanSquare } from './residual-sd.js';

const DRIFT: Method = {
  name: { en: 'drift', zh: '漂移法' },
  needed: FEWEST_DEGREES + 2,
  fit: (series, horizon, spans) => {
    const last = series[series.length - 1];
    const length = spans.reduce((sum, span) => sum + span, 0);
    const drift = last / length;
    const residuals = series
      .subarray(1)
      .map((value, i) => (value - series[i] - drift * spans[i]) / Math.sqrt(spans[i]));
    const residualSd = rootMeanSquare(residuals, 1);
    const steps = Array.from({ length: horizon }, (_, i) => i + 1);
    return {
      centre: steps.map((step) => last + step * drift),
      sd: steps.map((step) => residualSd * Math.sqrt(step * (1 + step / length))),
      residualSd,
      parameters: { drift },
    };
  },
};

/**
 * The last value goes on, changing every year by the mean change of the past. Normal errors with standard deviation
 * s √(h (1 + h / (n - 1))) at step h, where s is that of the changes: the mean change is not known exactly. Needs four values.
 * Where years are missing, n - 1 is the years from the first value to the last, and a change over d years counts as the sum of d.
 *
 * Source: Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, third edition, sections 5.2 and 5.5.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a gap in the values, years that do not rise, a horizon that is not a whole number from 1, and values without
 * logarithm where `logs` is set
 * @example
 * driftForecast({ series: [1, 4, 5, 7], horizon: 2 }).steps[1].mean; // => 11
 * driftForecast({ series: [1, 4, 5, 7], years: [2000, 2001, 2003, 2006], horizon: 2 }).steps[1].mean; // => 9
 */
export const driftForecast = (options: GappedBaselineOptions): Baseline => forecastBy(DRIFT, options);

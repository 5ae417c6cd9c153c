import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, GappedBaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { rootMeanSquare } from './residual-sd.js';

const LAST_VALUE: Method = {
  name: { en: 'last value', zh: '末值法' },
  needed: FEWEST_DEGREES + 1,
  fit: (series, horizon, spans) => {
    const last = series[series.length - 1];
    const residualSd = rootMeanSquare(
      series.subarray(1).map((value, i) => (value - series[i]) / Math.sqrt(spans[i])),
    );
    const steps = Array.from({ length: horizon }, (_, i) => i + 1);
    return {
      centre: steps.map(() => last),
      sd: steps.map((step) => residualSd * Math.sqrt(step)),
      residualSd,
      parameters: {},
    };
  },
};

/**
 * The last value goes on (a random walk). Normal errors with standard deviation s √h at step h, where s² is the mean square
 * of the yearly changes. Needs three values. Over a gap of d years a random walk changes by s √d, so that values with their `years` do.
 *
 * Source: Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, third edition, sections 5.2 and 5.5.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a gap in the values, years that do not rise, a horizon that is not a whole number from 1, and values without
 * logarithm where `logs` is set
 * @example
 * lastValueForecast({ series: [3, 5, 4, 6], horizon: 2 }).steps[1].mean; // => 6
 * lastValueForecast({ series: [3, 5], horizon: 2 }).needed; // => 3
 * lastValueForecast({ series: [3, 5, 9], years: [2001, 2002, 2006], horizon: 1 }).residualSd; // => 2
 */
export const lastValueForecast = (options: GappedBaselineOptions): Baseline =>
  forecastBy(LAST_VALUE, options);

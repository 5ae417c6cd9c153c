import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, BaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { rootMeanSquare } from './residual-sd.js';

const LAST_VALUE: Method = {
  name: { en: 'last value', zh: '末值法' },
  needed: FEWEST_DEGREES + 1,
  fit: (series, horizon) => {
    const last = series[series.length - 1];
    const residualSd = rootMeanSquare(series.subarray(1).map((value, i) => value - series[i]));
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
 * of the yearly changes. Needs three values.
 *
 * Source: Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, third edition, sections 5.2 and 5.5.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a gap, a horizon that is not a whole number from 1, and values without logarithm where `logs` is set
 * @example
 * lastValueForecast({ series: [3, 5, 4, 6], horizon: 2 }).steps[1].mean; // => 6
 * lastValueForecast({ series: [3, 5], horizon: 2 }).needed; // => 3
 */
export const lastValueForecast = (options: BaselineOptions): Baseline => forecastBy(LAST_VALUE, options);

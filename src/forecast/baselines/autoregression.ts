import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, BaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { regressOnLag } from './lagged-regression.js';
import { rootMeanSquare } from './residual-sd.js';

const AUTOREGRESSION: Method = {
  name: { en: 'autoregression of changes', zh: '差分自回归' },
  needed: FEWEST_DEGREES + 4,
  fit: (series, horizon) => {
    const changes = series.subarray(1).map((value, i) => value - series[i]);
    const fitted = regressOnLag(changes);
    const residualSd = rootMeanSquare(fitted.residuals, 2);
    const centre: number[] = [];
    const sd: number[] = [];
    let level = series[series.length - 1];
    let change = changes[changes.length - 1];
    let weight = 0;
    let power = 1;
    let variance = 0;
    for (let step = 0; step < horizon; step++) {
      change = fitted.constant + fitted.lag * change;
      level += change;
      weight += power;
      power *= fitted.lag;
      variance += weight * weight;
      centre.push(level);
      sd.push(residualSd * Math.sqrt(variance));
    }
    return { centre, sd, residualSd, parameters: { constant: fitted.constant, lag: fitted.lag } };
  },
};

/**
 * Autoregression of first order on yearly changes, with a constant, by least squares. Normal errors with variance
 * s² times the sum over j < h of (1 + lag + … + lag^j)²; that the two coefficients are estimated is not counted. The coefficient of the
 * lag is held within ±0.98, so that changes never explode. Needs six values.
 *
 * Source: Box, Jenkins, Reinsel and Ljung 2015, Time Series Analysis, fifth edition, chapter 5, as ARIMA(1,1,0) with drift.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a gap, a horizon that is not a whole number from 1, and values without logarithm where `logs` is set
 * @example
 * autoregressionForecast({ series: [0, 16, 8, 12, 10, 11], horizon: 1 }).steps[0].mean.toFixed(9); // => '10.500000000'
 */
export const autoregressionForecast = (options: BaselineOptions): Baseline =>
  forecastBy(AUTOREGRESSION, options);

import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import { mean } from '../../statistics/mean.js';
import type { Baseline, GappedBaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { rootMeanSquare } from './residual-sd.js';

const MEAN: Method = {
  name: { en: 'mean', zh: '均值法' },
  needed: FEWEST_DEGREES + 1,
  fit: (series, horizon) => {
    const centre = mean(series);
    const residualSd = rootMeanSquare(
      series.map((value) => value - centre),
      1,
    );
    const sd = residualSd * Math.sqrt(1 + 1 / series.length);
    const steps = new Array<number>(horizon);
    return { centre: steps.fill(centre), sd: Array.from(steps, () => sd), residualSd, parameters: {} };
  },
};

/**
 * The mean of all values, in every year. Normal errors with standard deviation s √(1 + 1/n), where s is that of the values.
 * Needs three values; in which years they lie does not matter.
 *
 * Source: Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, third edition, sections 5.2 and 5.5.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a gap in the values, years that do not rise, a horizon that is not a whole number from 1, and values without
 * logarithm where `logs` is set
 * @example
 * meanForecast({ series: [1, 2, 6], horizon: 1 }).steps[0].mean; // => 3
 */
export const meanForecast = (options: GappedBaselineOptions): Baseline => forecastBy(MEAN, options);

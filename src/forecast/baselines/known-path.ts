import { requireNumbers } from '../../statistics/checked-numbers.js';
import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, BaselineOptions, Method } from './baseline.js';
import { forecastBy } from './forecast-by.js';
import { regressOnLag } from './lagged-regression.js';
import { rootMeanSquare } from './residual-sd.js';

export interface KnownPathOptions extends BaselineOptions {
  /** What is known of the same years and of those to forecast, as a budget: as many values as series and horizon together. */
  readonly path: readonly number[];
}

const along = (path: readonly number[]): Method => ({
  name: { en: 'regression on the known path', zh: '已知路径回归' },
  needed: FEWEST_DEGREES + 4,
  fit: (series, horizon) => {
    const n = series.length;
    const known = Float64Array.from(path, (value) => value - path[0]);
    const { constant, lag, slope, residuals } = regressOnLag(series, known.subarray(0, n));
    const residualSd = rootMeanSquare(residuals, 3);
    const centre: number[] = [];
    const sd: number[] = [];
    let value = series[n - 1];
    let weight = 1;
    let variance = 0;
    for (let step = 0; step < horizon; step++) {
      value = constant + lag * value + slope * known[n + step];
      variance += weight * weight;
      weight *= lag;
      centre.push(value);
      sd.push(residualSd * Math.sqrt(variance));
    }
    return { centre, sd, residualSd, parameters: { lag, slope } };
  },
});

/**
 * Regression of each value on the one before and on a known path of the same year (ARX), with a constant, by least squares.
 * Normal errors with variance s² (1 + lag² + … + lag^(2h - 2)); that the three coefficients are estimated is not counted, and the path
 * counts as known exactly. The coefficient of the lag is held within ±0.98. A path that does not vary, or that varies only
 * as the values before do, has no coefficient. Needs six values.
 *
 * With `logs` only the series is taken on logs, the path as it is given.
 *
 * Source: Ljung 1999, System Identification, second edition, section 4.2 (ARX).
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for a path of another length, a gap in either, a horizon that is not a whole number from 1, and values without
 * logarithm where `logs` is set
 * @example
 * const path = [1, 3, 2, 5, 4, 6, 2];
 * const series = path.slice(0, 6).map((money) => 2 * money);
 * knownPathForecast({ series, horizon: 1, path }).steps[0].mean.toFixed(9); // => '4.000000000'
 */
export function knownPathForecast({ path, ...options }: KnownPathOptions): Baseline {
  const years = options.series.length + options.horizon;
  if (path.length !== years)
    throw new RangeError(
      `the path has ${path.length} values, but series and horizon together have ${years} years`,
    );
  requireNumbers(path, 'the path');
  return forecastBy(along(path), options);
}

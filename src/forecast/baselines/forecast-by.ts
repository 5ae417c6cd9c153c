import { log } from '../../maths/log.js';
import { requireCount } from '../../statistics/checked-numbers.js';
import { tooFew } from '../not-available.js';
import type { Baseline, GappedBaselineOptions, Method } from './baseline.js';
import { requireComplete, requireYears } from './complete-series.js';
import { fromLogs, stepsOf } from './forecast-steps.js';

/** Values as one counts them, for verdicts. */
export const YEARS = { en: 'yearly values', zh: '个年度数值' };

/** A series is taken from its first value, on logs where asked, so that its level costs no digits. */
export function forecastBy(
  method: Method,
  { series, horizon, logs = false, years }: GappedBaselineOptions,
): Baseline {
  requireCount(horizon, 'the horizon');
  requireComplete(series, logs);
  if (years !== undefined) requireYears(years, series.length);
  const n = series.length;
  if (n < method.needed) return tooFew(n, method.needed, YEARS);
  const values = logs ? series.map(log) : series;
  const start = values[0];
  const { centre, sd, residualSd, parameters } = method.fit(
    Float64Array.from(values, (value) => value - start),
    horizon,
    spansOf(years ?? Array.from(series, (_, i) => i)),
  );
  const steps = stepsOf(
    centre.map((value) => start + value),
    sd,
  );
  return {
    available: true,
    method: method.name,
    n,
    errors: logs ? 'logNormal' : 'normal',
    residualSd,
    parameters,
    steps: logs ? steps.map(fromLogs) : steps,
  };
}

const spansOf = (years: readonly number[]): Float64Array =>
  Float64Array.from(years.slice(1), (year, i) => year - years[i]);

import { exp } from '../../maths/exp.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { ForecastStep } from './baseline.js';

/** Standard normal quantiles at 75 and 95 %. */
const Z75 = normalQuantile(0.75);
const Z95 = normalQuantile(0.95);

/** Forecasts with normal errors. */
export const stepsOf = (means: readonly number[], sds: readonly number[]): ForecastStep[] =>
  means.map((mean, i) => ({
    step: i + 1,
    mean,
    sd: sds[i],
    p05: mean - Z95 * sds[i],
    p25: mean - Z75 * sds[i],
    p50: mean,
    p75: mean + Z75 * sds[i],
    p95: mean + Z95 * sds[i],
  }));

/** A step whose numbers are logarithms, on the scale of the series; the standard deviation stays that of the logarithm. */
export const fromLogs = ({ step, mean, sd, p05, p25, p50, p75, p95 }: ForecastStep): ForecastStep => ({
  step,
  mean: exp(mean + 0.5 * sd * sd),
  sd,
  p05: exp(p05),
  p25: exp(p25),
  p50: exp(p50),
  p75: exp(p75),
  p95: exp(p95),
});

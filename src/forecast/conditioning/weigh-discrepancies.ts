import { cholesky, forwards } from '../../maths/cholesky.js';
import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { type Discrepancy, discrepancyCovariance, type Moment } from './discrepancy.js';

/** What is known of one series: where it was observed, how far it lies from the mean of the runs, and how these vary. */
export interface Residuals {
  readonly moments: readonly (Moment & { readonly error: number })[];
  /** Observed less the mean of the runs. */
  readonly off: Float64Array;
  /** Covariance of the runs at the same moments, row after row. */
  readonly covariance: Float64Array;
}

/** How probable each discrepancy is after a series was seen, all having been alike before; they sum to 1. */
export function weighDiscrepancies(choices: readonly Discrepancy[], series: Residuals): number[] {
  const logs = choices.map((choice) => logLikelihood(choice, series));
  const most = Math.max(...logs);
  const weights = logs.map((value) => exp(value - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Logarithm of the normal density of what was observed, but for a constant. */
function logLikelihood(discrepancy: Discrepancy, { moments, off, covariance }: Residuals): number {
  const n = moments.length;
  const begins = moments[0].year;
  const whole = covariance.slice();
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++)
      whole[i * n + j] += discrepancyCovariance(discrepancy, begins, moments[i], moments[j]);
    whole[i * n + i] += moments[i].error * moments[i].error;
  }
  const factor = cholesky(whole, n);
  const scaled = forwards(factor, off);
  let value = 0;
  for (let i = 0; i < n; i++) value -= 0.5 * scaled[i] * scaled[i] + log(factor.diagonal[i]);
  return value;
}

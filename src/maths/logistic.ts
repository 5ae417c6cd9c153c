import { exp } from './exp.js';
import { log } from './log.js';

/** 1/(1 + e^-x): the probability whose log-odds are x. Exact limits 0 and 1, no overflow, NaN stays NaN. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}

/** out[i] = logistic(x[i]) for the first `n` rows; `out` may be `x`. In a separate loop nothing is boxed on the way. */
export function logisticColumn(n: number, x: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) out[i] = logistic(x[i]);
}

/** Log-odds ln(p/(1 - p)) of a probability; -Infinity at 0, Infinity at 1, NaN outside [0, 1]. */
export function logit(p: number): number {
  return log(p) - log(1 - p);
}

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

/** Log-odds beyond which a ceiling is 1, or goes no lower. */
const FURTHEST = 40;
/** Chances at whole log-odds, with room for what computing them loses. */
const CEILINGS = Float64Array.from(
  { length: 2 * FURTHEST + 1 },
  (_, n) => logistic(n - FURTHEST) * (1 + 1e-12),
);

/** The chance at the next whole log-odds, without an exponential: at least `logistic(x)`, and from -40 on about e times it at most. */
export function logisticCeiling(x: number): number {
  return CEILINGS[Math.max(0, Math.min(2 * FURTHEST, Math.ceil(x) + FURTHEST))];
}

/** Log-odds ln(p/(1 - p)) of a probability; -Infinity at 0, Infinity at 1, NaN outside [0, 1]. */
export function logit(p: number): number {
  return log(p) - log(1 - p);
}

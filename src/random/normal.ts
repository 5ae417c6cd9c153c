import { exp } from '../maths/exp.js';
import { normalQuantile } from '../maths/normal-quantile.js';

/** Standard normal. */
export function normal(u: number): number {
  return normalQuantile(u);
}

/** Log-normal whose logarithm has mean `mu` and standard deviation `sigma`. */
export function logNormal(u: number, mu: number, sigma: number): number {
  return exp(mu + sigma * normalQuantile(u));
}

/**
 * The functions of `uniform.ts` and `variates.ts` for a whole column at a time, to the same bits.
 *
 * Each step is a separate loop, because a processor then works on many rows at once: in one loop, every wrongly
 * predicted branch on a row's random number would wait for that row's hash and exponential first.
 */
import { exp } from '../maths/exp.js';
import { CENTRAL, centralQuantile, tailQuantile } from '../maths/normal-quantile.js';
import { poissonFromZero } from './poisson.js';
import { uniform } from './uniform.js';

/** out[i] = uniform(k0[i], k1[i], counter) for the first `n` rows. */
export function uniformColumn(
  n: number,
  k0: Int32Array,
  k1: Int32Array,
  counter: number,
  out: Float64Array,
): void {
  for (let i = 0; i < n; i++) out[i] = uniform(k0[i], k1[i], counter);
}

/** out[i] = normal(u[i]) for the first `n` rows; `out` may be `u`. */
export function normalColumn(n: number, u: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const q = u[i] - 0.5;
    // The two parts of normalQuantile: together they are too long for the compiler to merge into this loop.
    out[i] = Math.abs(q) <= CENTRAL ? centralQuantile(q) : tailQuantile(u[i]);
  }
}

/** out[i] = poisson(u[i], mean[i]) for the first `n` rows; `out` must be another column than both. */
export function poissonColumn(n: number, u: Float64Array, mean: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) out[i] = exp(-mean[i]);
  for (let i = 0; i < n; i++) out[i] = poissonFromZero(u[i], mean[i], out[i]);
}

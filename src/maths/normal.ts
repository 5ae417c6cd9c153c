import { exp } from './exp.js';

const SQRT_TWO_PI = 2.5066282746310002;

/**
 * P(Z <= x) for a standard normal Z. Absolute error below 2e-15, relative error in the lower tail below 1e-8 down to
 * x = -37, where the result vanishes.
 *
 * Rational approximation 5666 of J. F. Hart et al., "Computer Approximations" (Wiley, 1968), with the continued
 * fraction of the tail beyond 7.07, as arranged by G. West, "Better approximations to cumulative normal functions",
 * Wilmott Magazine (2005).
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  const tail = size > 37.5 ? 0 : upperTail(size);
  return x > 0 ? 1 - tail : tail;
}

/** out[i] = normalCdf(x[i]) for the first `n` rows; `out` may be `x`. In a separate loop nothing is boxed on the way. */
export function normalCdfColumn(n: number, x: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) out[i] = normalCdf(x[i]);
}

function upperTail(x: number): number {
  const density = exp(-0.5 * x * x);
  if (x > 7.07106781186547) {
    return density / SQRT_TWO_PI / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65)))));
  }
  const numerator =
    (((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
      112.079291497871) *
      x +
      221.213596169931) *
      x +
    220.206867912376;
  const denominator =
    ((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
      296.564248779674) *
      x +
      637.333633378831) *
      x +
      793.826512519948) *
      x +
    440.413735824752;
  return (density * numerator) / denominator;
}

/**
 * Arithmetic mean, taken as the first value plus the mean distance to it, so that equal values give exactly
 * that value and large offsets cost no digits. NaN for no values.
 */
export function mean(values: ArrayLike<number>): number {
  const pivot = values[0];
  let distance = 0;
  for (let i = 1; i < values.length; i++) distance += values[i] - pivot;
  return values.length === 0 ? Number.NaN : pivot + distance / values.length;
}

/** Variance with divisor n - 1; 0 for a single value, NaN for none. */
export function sampleVariance(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 1) return 0;
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - centre) ** 2;
  return squares / (n - 1);
}

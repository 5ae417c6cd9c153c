/**
 * Arithmetic mean, taken as the first value plus the mean distance to it, so that equal values give exactly
 * that value and large offsets cost no digits. NaN for no values.
 */
export const mean = (values: ArrayLike<number>): number =>
  meanOfEvery(values, { from: 0, step: 1, count: values.length });

/** Values at equal distances from each other: a row or a column of a matrix. */
interface Every {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

/** The same of some of the values, none of which is copied. */
export function meanOfEvery(values: ArrayLike<number>, { from, step, count }: Every): number {
  const pivot = values[from];
  let distance = 0;
  for (let n = 1; n < count; n++) distance += values[from + n * step] - pivot;
  return count === 0 ? Number.NaN : pivot + distance / count;
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

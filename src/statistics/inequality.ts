/** How unequally an amount is held; amounts are not negative. */

/**
 * Gini coefficient, 0 where all have the same to (n - 1) / n where one of n has everything:
 * 2 Σ i x_i / (n Σ x) - (n + 1) / n. NaN for no people or for nothing to share.
 *
 * Source: Sen 1973, On Economic Inequality, section 2.7.
 * @param sorted in ascending order
 */
export function gini(sorted: Float64Array): number {
  const n = sorted.length;
  let sum = 0;
  let ranked = 0;
  for (let i = 0; i < n; i++) {
    sum += sorted[i];
    ranked += (i + 1) * sorted[i];
  }
  return Math.max(0, (2 * ranked) / (n * sum) - (n + 1) / n);
}

/**
 * Part of the whole that the richest `share` hold, 0 to 1; the number of the richest is rounded to whole ones. NaN for
 * nothing to share.
 * @param sorted in ascending order
 */
export function topShare(sorted: Float64Array, share: number): number {
  const first = sorted.length - Math.round(share * sorted.length);
  let all = 0;
  let top = 0;
  for (let i = 0; i < sorted.length; i++) {
    all += sorted[i];
    if (i >= first) top += sorted[i];
  }
  return top / all;
}

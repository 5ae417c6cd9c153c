/** Rounding of sums of shares. */
const ROUNDING = 1e-12;

/**
 * Quantile of values that have weights, linear between them. A value lies where the weights below it and half its weight say, so
 * stretched that the lowest value is at 0 and the highest at 1: with equal weights the quantile is type 7 of Hyndman and Fan 1996,
 * DOI 10.1080/00031305.1996.10473566.
 *
 * @param shares weights that add up to 1; values of weight 0 do not count
 * @param level 0 to 1
 */
export function weightedQuantile(values: ArrayLike<number>, shares: Float64Array, level: number): number {
  const order = Array.from(shares, (_, n) => n)
    .filter((n) => shares[n] > 0)
    .sort((a, b) => values[a] - values[b] || a - b);
  const first = shares[order[0]] / 2;
  const whole = 1 - first - shares[order[order.length - 1]] / 2;
  let below = 0;
  let before = values[order[0]];
  let at = 0;
  for (const n of order) {
    const place = whole > 0 ? (below + shares[n] / 2 - first) / whole : 0;
    if (place >= level - ROUNDING) {
      const part = place > at ? Math.min(1, (level - at) / (place - at)) : 1;
      return before + part * (values[n] - before);
    }
    below += shares[n];
    before = values[n];
    at = place;
  }
  return before;
}

/** 97.5 % point of the standard normal. */
const Z = 1.959963984540054;

/**
 * 95 % interval of a probability from the share of n independent trials that came true; not empty where all or none did.
 *
 * Source: Wilson 1927, DOI 10.1080/01621459.1927.10502953; Brown, Cai and DasGupta 2001, DOI 10.1214/ss/1009213286.
 * @param n above 0; need not be whole where trials count as fewer
 */
export function wilson(share: number, n: number): readonly [low: number, high: number] {
  const square = Z * Z;
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const half = (Z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Test-side statistics: how surprising a sample is if the claimed distribution is true. */
import { normalCdf } from '../../src/maths/normal.js';

/** p-value of Pearson's chi-squared by the Wilson-Hilferty cube-root approximation (doi:10.1073/pnas.17.12.684). */
export function chiSquaredPValue(statistic: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return 1 - normalCdf((Math.cbrt(statistic / degrees) - (1 - spread)) / Math.sqrt(spread));
}

/** p-value that counts come from the expected counts (fully specified). */
export function countsPValue(observed: ArrayLike<number>, expected: ArrayLike<number>): number {
  let statistic = 0;
  for (let i = 0; i < observed.length; i++) statistic += (observed[i] - expected[i]) ** 2 / expected[i];
  return chiSquaredPValue(statistic, observed.length - 1);
}

/** p-value that `dimensions`-tuples of uniforms fill the unit cube evenly, `cells` per side. */
export function equidistributionPValue(
  tuple: (i: number, j: number) => number,
  samples: number,
  dimensions: number,
  cells: number,
): number {
  const counts = new Float64Array(cells ** dimensions);
  for (let i = 0; i < samples; i++) {
    let cell = 0;
    for (let j = 0; j < dimensions; j++) cell = cell * cells + Math.floor(tuple(i, j) * cells);
    counts[cell]++;
  }
  return countsPValue(counts, new Float64Array(counts.length).fill(samples / counts.length));
}

/** p-value of the Kolmogorov-Smirnov test against a distribution function, by Kolmogorov's asymptotic series. */
export function kolmogorovSmirnovPValue(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i++) {
    const p = cdf(sorted[i]);
    distance = Math.max(distance, p - i / n, (i + 1) / n - p);
  }
  const scaled = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance;
  if (scaled < 0.2) return 1;
  let p = 0;
  for (let k = 1; k <= 100; k++) p += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * scaled * scaled);
  return Math.min(1, Math.max(0, p));
}

/** Pearson correlation of two functions of the index, in standard errors under independence. */
export function correlationScore(
  first: (i: number) => number,
  second: (i: number) => number,
  n: number,
): number {
  let sx = 0;
  let sy = 0;
  let sxx = 0;
  let syy = 0;
  let sxy = 0;
  for (let i = 0; i < n; i++) {
    const x = first(i);
    const y = second(i);
    sx += x;
    sy += y;
    sxx += x * x;
    syy += y * y;
    sxy += x * y;
  }
  const covariance = sxy / n - (sx / n) * (sy / n);
  const variances = (sxx / n - (sx / n) ** 2) * (syy / n - (sy / n) ** 2);
  return (covariance / Math.sqrt(variances)) * Math.sqrt(n);
}

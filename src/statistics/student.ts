/** 97.5 % quantile of the standard normal distribution. */
const NORMAL = 1.959963984540054;

/** Exact 97.5 % quantiles of Student's t for one and two degrees of freedom, where the series is too coarse. */
const FEW_DEGREES = [12.706204736174705, 4.302652729749464] as const;

/**
 * Multiple of a standard error that spans a two-sided 95 % interval: the 97.5 % quantile of Student's t.
 * Degrees of freedom may be fractional; below three they are rounded down to one or two. The expansion in
 * 1 / degrees is within 0.15 % at three degrees and 1e-5 from ten on.
 */
export function studentMultiple(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) throw new RangeError('degrees of freedom must be above 0');
  if (degreesOfFreedom < 3) return FEW_DEGREES[degreesOfFreedom < 2 ? 0 : 1];
  return studentQuantile(NORMAL, degreesOfFreedom);
}

/**
 * The quantile of Student's t at the probability at which `z` is that of the standard normal distribution, for four degrees of freedom
 * or more: within 1 % at four degrees for 99.75 %, and better for more of them or nearer to the middle. Nothing but arithmetic,
 * so that every machine gives the same bits.
 *
 * Source: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.7.5.
 */
export function studentQuantile(z: number, degreesOfFreedom: number): number {
  const s = z * z;
  const terms = [
    (z * (s + 1)) / 4,
    (z * (3 + s * (16 + 5 * s))) / 96,
    (z * (-15 + s * (17 + s * (19 + 3 * s)))) / 384,
    (z * (-945 + s * (-1920 + s * (1482 + s * (776 + 79 * s))))) / 92160,
  ];
  return z + terms.reduceRight((sum, term) => (sum + term) / degreesOfFreedom, 0);
}

/**
 * Degrees of freedom of a sum of independent mean squares, each a pair [share in the sum, its own degrees];
 * infinite where the sum is 0.
 *
 * Source: Satterthwaite 1946, DOI 10.2307/3002019.
 */
export function satterthwaiteDegrees(terms: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let spread = 0;
  for (const [share, degrees] of terms) {
    if (share === 0) continue;
    sum += share;
    spread += (share * share) / degrees;
  }
  return spread === 0 ? Number.POSITIVE_INFINITY : (sum * sum) / spread;
}

import { log } from './log.js';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** B(2k)/(2k(2k - 1)) for k = 1 to 8: the coefficients of Stirling's series. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/** From here on eight terms of the series leave a relative error below 1e-17. */
const SERIES_FROM = 12;

/**
 * ln Γ(x) for x > 0 (Infinity at 0 and at Infinity, NaN below 0). Error below 2e-14 of max(1, |ln Γ(x)|).
 * Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1; small x by Γ(x + 1) = x·Γ(x).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let product = 1;
  let shifted = x;
  for (; shifted < SERIES_FROM; shifted++) product *= shifted;
  return stirling(shifted) - (product === 1 ? 0 : log(product));
}

function stirling(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * square + STIRLING[k];
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + series * inverse;
}

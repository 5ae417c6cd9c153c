import { exp } from './exp.js';
import { log } from './log.js';
import { logGamma } from './log-gamma.js';

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and x from 0 to 1: the probability that a beta variate lies
 * below x. Absolute error below 1e-12 for a and b up to some hundred.
 *
 * Continued fraction, NIST Digital Library of Mathematical Functions 8.17.22, by the method of Lentz; beyond its fast side by
 * I_x(a, b) = 1 - I_(1-x)(b, a).
 * @throws RangeError where x lies outside 0 to 1, or a or b is not above 0
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
    throw new RangeError(`no incomplete beta function of ${x}, ${a}, ${b}`);
  if (x === 0 || x === 1) return x;
  return x * (a + b + 2) <= a + 1 ? lowerSide(x, a, b) : 1 - lowerSide(1 - x, b, a);
}

function lowerSide(x: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return (exp(a * log(x) + b * log(1 - x) - logBeta) / a) * fraction(x, a, b);
}

/** Stands for 0 in a denominator. */
const TINY = 1e-300;
const CLOSE = 1e-15;
const MOST_TERMS = 500;

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < CLOSE) break;
  }
  return value;
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

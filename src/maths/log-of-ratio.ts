import { type FixedPoint, ONE } from './fixed-point.js';

/** ln(numerator/denominator) for positive integers, by 2·artanh((n - d)/(n + d)). */
export function logOfRatio(numerator: bigint, denominator: bigint): FixedPoint {
  const t = ((numerator - denominator) * ONE) / (numerator + denominator);
  const square = (t * t) / ONE;
  let power = t;
  let sum = 0n;
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE;
  }
  return 2n * sum;
}

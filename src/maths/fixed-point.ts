/**
 * Constants computed at load with exact integers.
 *
 * ECMAScript fixes the result of BigInt arithmetic and of `Number(bigint)` (round to nearest, ties to even), so a table
 * built here has the same bits in every engine and every entry is correctly rounded.
 */

/** Binary places kept. The errors of the series below stay far under half a unit in the last place of a double. */
const PLACES = 112n;
const ONE = 1n << PLACES;

/** A number in fixed point: value times 2^112. */
export type FixedPoint = bigint;

/** Nearest double of a fixed-point number. */
export const toNumber = (value: FixedPoint): number => Number(value) / Number(ONE);

/** The double nearest to `value` that is a multiple of 2^-bits, in fixed point. */
export function roundToBits(value: FixedPoint, bits: number): FixedPoint {
  const unit = 1n << (PLACES - BigInt(bits));
  const shifted = value + (unit >> 1n);
  return shifted - (((shifted % unit) + unit) % unit);
}

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

/** 2^(j/size) for j = 0 to size - 1, where `size` is a power of two. */
export function rootsOfTwo(size: number): FixedPoint[] {
  let step = 2n * ONE;
  for (let roots = size; roots > 1; roots /= 2) step = integerSquareRoot(step * ONE);
  const roots = [ONE];
  for (let j = 1; j < size; j++) roots.push((roots[j - 1] * step) / ONE);
  return roots;
}

function integerSquareRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

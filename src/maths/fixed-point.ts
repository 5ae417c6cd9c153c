/**
 * Constants computed at load with exact integers.
 *
 * ECMAScript fixes the result of BigInt arithmetic and of `Number(bigint)` (round to nearest, ties to even), so a table
 * built here has the same bits in every engine and every entry is correctly rounded.
 */

/** Binary places kept. The errors of the series below stay far under half a unit in the last place of a double. */
const PLACES = 112n;
export const ONE = 1n << PLACES;

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

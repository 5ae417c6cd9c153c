/** Digits to which a plan names doses. */
const DIGITS = 2;

/** A share of a step that is taken for rounding, so that 0.3 is not read as a little less. */
const ROUNDING = 1e-9;

/**
 * A number rounded towards 0 to two digits, as a plan would name it.
 * @example
 * roundedDown(12.94); // => 12
 * roundedDown(0.2197); // => 0.21
 * roundedDown(-0.3); // => -0.3
 */
export function roundedDown(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return value + 0;
  let step = 1;
  while (size / step >= 100) step *= 10;
  while (size / step < 10) step /= 10;
  const steps = Math.floor(size / step + ROUNDING);
  return Number((Math.sign(value) * steps * step).toPrecision(DIGITS)) + 0;
}

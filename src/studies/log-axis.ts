/** Mantissas of a logarithmic axis. */
const MANTISSAS = [1, 2, 5];
const POWERS = Array.from({ length: 19 }, (_, n) => Number(`1e${n - 6}`));

/** Numbers 1, 2 and 5 times a power of ten for the ticks of a logarithmic axis from `low` to `high`, both 1e-6 to 1e12. */
export const logTicks = (low: number, high: number): number[] =>
  POWERS.flatMap((power) => MANTISSAS.map((mantissa) => mantissa * power)).filter(
    (tick) => tick >= low && tick <= high,
  );

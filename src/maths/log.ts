import { type FixedPoint, roundToBits, toNumber } from './fixed-point.js';
import { logOfRatio } from './log-of-ratio.js';
import { POWERS_OF_TWO, UNIT_POWER } from './powers-of-two.js';

/**
 * x = 2^k · z with z in [0.6875, 1.375), which is cut into 256 intervals. On an interval with centre c,
 * ln x = k·ln 2 + ln c + ln(1 + r) with r = (z - c)/c. The two intervals that meet at 1 have c = 1, so that
 * ln x keeps its relative accuracy near 1.
 */
const LOWEST_HIGH_WORD = 0x3fe60000;
const INTERVALS = 256;

/** High parts are multiples of 2^-42: k·(high part of ln 2) + (high part of ln c) is then exact. */
const HIGH_BITS = 42;
const LN2 = logOfRatio(2n, 1n);
const LN2_HIGH_FIXED = roundToBits(LN2, HIGH_BITS);
const LN2_HIGH = toNumber(LN2_HIGH_FIXED);
const LN2_LOW = toNumber(LN2 - LN2_HIGH_FIXED);

/** Four numbers per interval: c, 1/c, and ln c in a high and a low part. */
const TABLE = (() => {
  const table = new Float64Array(4 * INTERVALS);
  for (let i = 0; i < INTERVALS; i++) {
    const c = centreOf(i);
    const logarithm: FixedPoint = logOfRatio(BigInt(c * 2048), 2048n);
    const high = roundToBits(logarithm, HIGH_BITS);
    table.set([c, 1 / c, toNumber(high), toNumber(logarithm - high)], 4 * i);
  }
  return table;
})();

function centreOf(interval: number): number {
  const lower = 0.6875 + interval / 512;
  if (lower < 1) return lower === 1 - 1 / 512 ? 1 : lower + 1 / 1024;
  const beyondOne = interval - 160;
  return beyondOne === 0 ? 1 : 1 + beyondOne / 256 + 1 / 512;
}

const BITS = new Float64Array(1);
const WORDS = new Int32Array(BITS.buffer);
/** Which 32-bit half holds sign and exponent on this machine. */
const HIGH_WORD = (() => {
  BITS[0] = 1;
  return WORDS[1] === 0x3ff00000 ? 1 : 0;
})();

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const THIRD = 1 / 3;
const FIFTH = 1 / 5;
const SIXTH = 1 / 6;
const SEVENTH = 1 / 7;

/**
 * Natural logarithm with the same bits in every JavaScript engine, which ECMAScript does not promise for `Math.log`.
 * Error below 1.3 units in the last place. -Infinity at 0, NaN below 0.
 *
 * Table-driven reduction after P. T. P. Tang, "Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic", ACM Trans. Math. Softw. 16 (1990), doi:10.1145/98267.98294.
 */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Number.POSITIVE_INFINITY)) return logAtTheEdge(x);
  BITS[0] = x;
  const offset = (WORDS[HIGH_WORD] - LOWEST_HIGH_WORD) | 0;
  const k = offset >> 20;
  const entry = (offset >>> 10) & (4 * (INTERVALS - 1));
  const r = (x * POWERS_OF_TWO[UNIT_POWER - k] - TABLE[entry]) * TABLE[entry + 1];
  const square = r * r;
  const series = r * THIRD - 0.5 + square * (r * FIFTH - 0.25 + square * (r * SEVENTH - SIXTH));
  return k * LN2_HIGH + TABLE[entry + 2] + (k * LN2_LOW + TABLE[entry + 3] + (r + square * series));
}

/** Zero, subnormal and negative numbers, Infinity and NaN. */
function logAtTheEdge(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x > 0 && x < 1) return log(x * POWERS_OF_TWO[UNIT_POWER + 54]) - 54 * LN2_HIGH - 54 * LN2_LOW;
  return x > 0 ? x : Number.NaN;
}

/** out[i] = log(x[i]) for the first `n` rows; `out` may be `x`. In a separate loop nothing is boxed on the way. */
export function logColumn(n: number, x: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) out[i] = log(x[i]);
}

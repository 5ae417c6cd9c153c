import { roundToBits, toNumber } from './fixed-point.js';
import { logOfRatio } from './log-of-ratio.js';
import { POWERS_OF_TWO, UNIT_POWER } from './powers-of-two.js';
import { rootsOfTwo } from './roots-of-two.js';

/** x = (128·k + j)·(ln 2)/128 + r with |r| <= (ln 2)/256, so exp(x) = 2^k · 2^(j/128) · exp(r). */
const PARTS_PER_OCTAVE = 128;

const LN2 = logOfRatio(2n, 1n);
/** 35 leading bits of ln 2/128: its product with any whole number below 2^18 is exact. */
const STEP_HIGH_FIXED = roundToBits(LN2 / 128n, 42);
const STEP_HIGH = toNumber(STEP_HIGH_FIXED);
const STEP_LOW = toNumber(LN2 / 128n - STEP_HIGH_FIXED);
const STEPS_PER_UNIT = 184.6649652337873;

const ROOTS = Float64Array.from(rootsOfTwo(PARTS_PER_OCTAVE), toNumber);

/** Adding and subtracting 1.5·2^52 rounds a double below 2^51 to the nearest whole number. */
const ROUNDER = 6755399441055744;

const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;
const HUNDRED_TWENTIETH = 1 / 120;

/**
 * e^x with the same bits in every JavaScript engine, which ECMAScript does not promise for `Math.exp`.
 * Error below 1.1 units in the last place where the result is a normal number. Overflows to Infinity, underflows
 * gradually to 0, keeps NaN.
 *
 * Table-driven reduction after P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE
 * floating-point arithmetic", ACM Trans. Math. Softw. 15 (1989), doi:10.1145/63522.214389.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expAtTheEdge(x);
  const steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const n = steps | 0;
  return withinOctave(x, steps, n) * POWERS_OF_TWO[UNIT_POWER + (n >> 7)];
}

/** 2^(j/128) · exp(r), between 1 and 2 but for rounding. */
function withinOctave(x: number, steps: number, n: number): number {
  const r = x - steps * STEP_HIGH - steps * STEP_LOW;
  const square = r * r;
  const tail = r + square * (0.5 + r * SIXTH + square * (TWENTY_FOURTH + r * HUNDRED_TWENTIETH));
  const root = ROOTS[n & (PARTS_PER_OCTAVE - 1)];
  return root + root * tail;
}

/** Results that overflow, that are subnormal or zero, and NaN: the result is scaled in two steps. */
function expAtTheEdge(x: number): number {
  if (!(x > -746 && x < 710)) return x < 0 ? 0 : x + Number.POSITIVE_INFINITY;
  const steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const n = steps | 0;
  const half = n >> 8;
  const rest = (n >> 7) - half;
  return withinOctave(x, steps, n) * POWERS_OF_TWO[UNIT_POWER + half] * POWERS_OF_TWO[UNIT_POWER + rest];
}

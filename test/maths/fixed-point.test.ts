import { describe, expect, it } from 'vitest';
import { roundToBits, toNumber } from '../../src/maths/fixed-point.js';
import { logOfRatio } from '../../src/maths/log-of-ratio.js';
import { POWERS_OF_TWO, UNIT_POWER } from '../../src/maths/powers-of-two.js';
import { rootsOfTwo } from '../../src/maths/roots-of-two.js';

describe('constants computed at load', () => {
  it('are the doubles nearest to the true values', () => {
    expect(toNumber(logOfRatio(2n, 1n))).toBe(Math.LN2);
    expect(toNumber(logOfRatio(10n, 1n))).toBe(Math.LN10);
    expect(toNumber(logOfRatio(1n, 2n))).toBe(-Math.LN2);
    expect(toNumber(logOfRatio(1n, 1n))).toBe(0);
    expect(toNumber(rootsOfTwo(128)[64])).toBe(Math.SQRT2);
    expect(toNumber(rootsOfTwo(128)[0])).toBe(1);
  });

  it('round to a multiple of a power of two, above and below zero', () => {
    for (const value of [logOfRatio(3n, 1n), logOfRatio(1n, 3n)]) {
      const rounded = toNumber(roundToBits(value, 20));
      expect(Number.isInteger(rounded * 2 ** 20)).toBe(true);
      expect(Math.abs(rounded - toNumber(value))).toBeLessThanOrEqual(2 ** -21);
    }
  });

  it('hold every power of two', () => {
    for (const k of [-1074, -1023, -1022, -1, 0, 1, 1023]) expect(POWERS_OF_TWO[UNIT_POWER + k]).toBe(2 ** k);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../src/maths/exp.js';
import { log } from '../../src/maths/log.js';
import { power } from '../../src/maths/power.js';
import { bitsOf, ulpsBetween } from './bits.js';

const { NaN: nan, POSITIVE_INFINITY: infinity, NEGATIVE_INFINITY: minusInfinity } = Number;

function worstUlps(points: number, at: (i: number) => number, f: typeof exp, reference: typeof exp): number {
  let worst = 0;
  for (let i = 0; i < points; i++) worst = Math.max(worst, ulpsBetween(f(at(i)), reference(at(i))));
  return worst;
}

describe('exp', () => {
  it.each([
    [0.1, '3ff1aec7b35a00d3'],
    [-0.7, '3fdfc80db9dd5542'],
    [1, '4005bf0a8b145769'],
    [37.3, '434c19bbcf406a4e'],
    [-700.1, 'cf52f93df4dfce'],
    [-744, '2'],
  ])('keeps its bits at %d', (x, bits) => {
    expect(bitsOf(exp(x))).toBe(bits);
  });

  it('agrees with Math.exp within two units in the last place over its whole range', () => {
    expect(worstUlps(400_000, (i) => -745 + i * 0.003636957, exp, Math.exp)).toBeLessThanOrEqual(2);
    expect(worstUlps(400_000, (i) => -4 + i * 2.0000371e-5, exp, Math.exp)).toBeLessThanOrEqual(2);
    expect(worstUlps(1000, (i) => (i % 2 ? 1 : -1) * 2 ** (-i / 10), exp, Math.exp)).toBeLessThanOrEqual(1);
  });

  it.each([
    [0, 1],
    [-0, 1],
    [nan, nan],
    [infinity, infinity],
    [minusInfinity, 0],
    [709.7827128933841, infinity],
    [1e300, infinity],
    [-745.2, 0],
    [-1e300, 0],
    [-745.13, 5e-324],
  ])('of %d is %d', (x, y) => {
    expect(exp(x)).toBe(y);
  });

  it('reaches the largest double', () => {
    expect(ulpsBetween(exp(709.782712893384), Math.exp(709.782712893384))).toBeLessThanOrEqual(1);
  });

  it('does not fall as x rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -746, max: 710, noNaN: true }),
        fc.double({ min: 1e-12, max: 1, noNaN: true }),
        (x, step) => {
          expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('log', () => {
  it.each([
    [1e-310, 'c0864e69394d9508'],
    [0.1, 'c0026bb1bbb55515'],
    [0.999, 'bf5064670d979b73'],
    [1.001, '3f5060354f8c3cc4'],
    [2, '3fe62e42fefa39ef'],
    [1e200, '407cc845b54b54f2'],
  ])('keeps its bits at %d', (x, bits) => {
    expect(bitsOf(log(x))).toBe(bits);
  });

  it('agrees with Math.log within two units in the last place over its whole range', () => {
    expect(worstUlps(200_000, (i) => 2 ** (-1073 + i * 0.0104849), log, Math.log)).toBeLessThanOrEqual(2);
    expect(worstUlps(400_000, (i) => 0.3 + i * 1.00000371e-5, log, Math.log)).toBeLessThanOrEqual(2);
    const nearOne = (i: number) => 1 + (i % 2 ? 1 : -1) * 2 ** (-2 - (i % 1000) / 20) * 0.99;
    expect(worstUlps(100_000, nearOne, log, Math.log)).toBeLessThanOrEqual(2);
  });

  it.each([
    [0, minusInfinity],
    [-0, minusInfinity],
    [1, 0],
    [-1, nan],
    [minusInfinity, nan],
    [nan, nan],
    [infinity, infinity],
  ])('of %d is %d', (x, y) => {
    expect(log(x)).toBe(y);
  });

  it.each([5e-324, 1e-310, 2.2250738585072014e-308, Number.MAX_VALUE])('holds at the extreme %d', (x) => {
    expect(ulpsBetween(log(x), Math.log(x))).toBeLessThanOrEqual(1);
  });
});

describe('power', () => {
  it('agrees with Math.pow as closely as it promises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (base, exponent) => {
          const expected = base ** exponent;
          const bound = 2 ** -51 * (1 + Math.abs(exponent * Math.log(base)));
          expect(Math.abs(power(base, exponent) / expected - 1)).toBeLessThanOrEqual(bound);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    [2, 0],
    [0, 0],
    [nan, 0],
    [1, 12345.6],
    [0, 2.5],
    [0, -1],
    [0, nan],
    [-2, 0.5],
    [-1, 3],
    [-1, 4],
    [nan, 1],
    [2, nan],
    [2, 2000],
    [2, -2000],
    [infinity, 2],
    [infinity, -2],
  ])('of %d to the %d is what arithmetic says', (base, exponent) => {
    expect(power(base, exponent)).toBe(base ** exponent);
  });

  it('takes a negative base to a whole exponent', () => {
    expect(power(-2, 3)).toBeCloseTo(-8, 13);
    expect(power(-2, -2)).toBeCloseTo(0.25, 15);
  });
});

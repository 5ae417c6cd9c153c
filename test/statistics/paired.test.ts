import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { pairedEffect } from '../../src/statistics/paired.js';
import { simulateCrossed } from './simulate-crossed.js';

const WORKED = Float64Array.of(1, 3, 4, 4, 7, 11);
/** 97.5 % quantile of Student's t for two degrees of freedom. */
const T2 = 4.302652729749464;
const Z = 1.959963984540054;

describe('the paired effect', () => {
  it('agrees with a case worked by hand', () => {
    const effect = pairedEffect(WORKED, 3, 2);
    expect(effect.mean).toBe(5);
    expect(effect.pairs).toBe(6);
    expect(effect.low).toBeCloseTo(1.25, 12);
    expect(effect.high).toBeCloseTo(10.5, 12);
    // Variances within draws 2, 0, 8.
    expect(effect.chanceHigh - 5).toBeCloseTo(Z * Math.sqrt(10 / 3), 10);
    expect(5 - effect.chanceLow).toBeCloseTo(effect.chanceHigh - 5, 12);
    // Shrunk means 5 - 36/13, 5 - 12/13, 5 + 48/13.
    expect(effect.parameterLow).toBeCloseTo(5 - 36 / 13 + 0.05 * (24 / 13), 10);
    expect(effect.parameterHigh).toBeCloseTo(5 - 12 / 13 + 0.95 * (60 / 13), 10);
    expect(effect.standardError).toBeCloseTo(Math.sqrt(5), 12);
    expect(effect.meanHigh).toBeCloseTo(5 + T2 * Math.sqrt(5), 10);
    expect(effect.meanLow).toBeCloseTo(5 - T2 * Math.sqrt(5), 10);
  });

  it('is exact, with every interval closed, for a constant shift', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (shift, draws, replicates) => {
          const { pairs, reliability, standardError, ...rest } = pairedEffect(
            new Float64Array(draws * replicates).fill(shift),
            draws,
            replicates,
          );
          expect(new Set(Object.values(rest).map((value) => value + 0))).toEqual(new Set([shift + 0]));
          expect(standardError).toBe(0);
          expect(pairs).toBe(draws * replicates);
          expect(reliability).toBe(draws > 1 && replicates > 1 ? 1 : null);
        },
      ),
    );
  });

  it('moves with its differences: a shift shifts all ends and widens none', () => {
    const moved = pairedEffect(
      WORKED.map((value) => value + 100),
      3,
      2,
    );
    const still = pairedEffect(WORKED, 3, 2);
    for (const end of ['low', 'high', 'chanceLow', 'parameterHigh', 'meanLow'] as const) {
      expect(moved[end]).toBeCloseTo(still[end] + 100, 9);
    }
  });

  it('turns its ends round when less is counted instead of more', () => {
    const turned = pairedEffect(
      WORKED.map((value) => -value),
      3,
      2,
    );
    const straight = pairedEffect(WORKED, 3, 2);
    expect(turned.low).toBeCloseTo(-straight.high, 12);
    expect(turned.parameterHigh).toBeCloseTo(-straight.parameterLow, 12);
  });

  it('has no parameter interval for point values alone, given as no draws', () => {
    const effect = pairedEffect(Float64Array.of(1, 2, 3), 0, 3);
    expect(effect).toMatchObject({ mean: 2, parameterLow: 2, parameterHigh: 2, pairs: 3, reliability: null });
    expect(effect.chanceHigh - 2).toBeCloseTo(Z, 10);
    expect(effect.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it('does not mistake luck for parameters', () => {
    const matrix = simulateCrossed(50, 10, { draw: 0.2, replicate: 1, own: 4 }, seedrandom('luck'));
    const effect = pairedEffect(matrix, 50, 10);
    expect(effect.chanceHigh - effect.chanceLow).toBeGreaterThan(13);
    expect(effect.parameterHigh - effect.parameterLow).toBeLessThan(2.5);
    expect(effect.high - effect.low).toBeGreaterThan(effect.parameterHigh - effect.parameterLow);
  });

  it('covers the true mean in about 95 of 100 layouts', () => {
    const random = seedrandom('coverage');
    let covered = 0;
    for (let i = 0; i < 400; i++) {
      const { meanLow, meanHigh } = pairedEffect(
        simulateCrossed(12, 8, { draw: 1, replicate: 1, own: 2 }, random, 3),
        12,
        8,
      );
      if (meanLow <= 3 && 3 <= meanHigh) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.99);
  });
});

import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { type PairedEffect, pairedEffect } from '../../src/statistics/paired.js';
import { type Parts, simulateCrossed } from './simulate-crossed.js';

const WORKED = Float64Array.of(1, 3, 4, 4, 7, 11);
/** 97.5 % quantile of Student's t for two degrees of freedom. */
const T2 = 4.302652729749464;
const Z = 1.959963984540054;

const ENDS = ['low', 'high', 'chanceLow', 'chanceHigh', 'parameterLow', 'parameterHigh'] as const;
const widthOf = ({ low, high }: PairedEffect) => high! - low!;
const largestOf = ({ mean, low, high }: PairedEffect) =>
  Math.max(Math.abs(mean), Math.abs(low!), Math.abs(high!));
const chanceWidth = ({ chanceLow, chanceHigh }: PairedEffect) => chanceHigh! - chanceLow!;
const parameterWidth = ({ parameterLow, parameterHigh }: PairedEffect) => parameterHigh! - parameterLow!;

describe('the paired effect', () => {
  it('agrees with a case worked by hand', () => {
    const effect = pairedEffect(WORKED, 3, 2);
    expect(effect.mean).toBe(5);
    expect(effect.pairs).toBe(6);
    expect(effect.low).toBeCloseTo(1.25, 12);
    expect(effect.high).toBeCloseTo(10.5, 12);
    // Variance of draws 12, of replicates 4/3 and 2: chance has 5/23 of it, parameters the rest.
    expect(effect.chanceLow).toBeCloseTo(5 - 3.75 * Math.sqrt(5 / 23), 10);
    expect(effect.chanceHigh).toBeCloseTo(5 + 5.5 * Math.sqrt(5 / 23), 10);
    expect(effect.parameterLow).toBeCloseTo(5 - 3.75 * Math.sqrt(18 / 23), 10);
    expect(effect.parameterHigh).toBeCloseTo(5 + 5.5 * Math.sqrt(18 / 23), 10);
    expect(effect.standardError).toBeCloseTo(Math.sqrt(5), 12);
    expect(effect.meanHigh).toBeCloseTo(5 + T2 * Math.sqrt(5), 10);
    expect(effect.meanLow).toBeCloseTo(5 - T2 * Math.sqrt(5), 10);
  });

  it('is exact, with every interval closed, for a constant shift', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 3, max: 8 }),
        fc.integer({ min: 2, max: 8 }),
        (shift, draws, replicates) => {
          const { pairs, reliability, standardError, ...rest } = pairedEffect(
            new Float64Array(draws * replicates).fill(shift),
            draws,
            replicates,
          );
          expect(new Set(Object.values(rest).map((value) => value! + 0))).toEqual(new Set([shift + 0]));
          expect(standardError).toBe(0);
          expect(pairs).toBe(draws * replicates);
          expect(reliability).toBe(1);
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
    for (const end of [...ENDS, 'meanLow'] as const) expect(moved[end]).toBeCloseTo(still[end]! + 100, 9);
  });

  it('turns its ends round when less is counted instead of more', () => {
    const turned = pairedEffect(
      WORKED.map((value) => -value),
      3,
      2,
    );
    const straight = pairedEffect(WORKED, 3, 2);
    expect(turned.low).toBeCloseTo(-straight.high!, 12);
    expect(turned.chanceLow).toBeCloseTo(-straight.chanceHigh!, 12);
    expect(turned.parameterHigh).toBeCloseTo(-straight.parameterLow!, 12);
  });

  it('does not mistake chance for parameters', () => {
    const matrix = simulateCrossed(50, 10, { draw: 0.2, replicate: 1, own: 4 }, seedrandom('chance'));
    const effect = pairedEffect(matrix, 50, 10);
    expect(chanceWidth(effect)).toBeGreaterThan(13);
    expect(parameterWidth(effect)).toBeLessThan(3);
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
      if (meanLow! <= 3 && 3 <= meanHigh!) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.99);
  });
});

describe('one source alone', () => {
  /** Below this a value's square, and with it every variance, is rounded to 0. */
  const SMALLEST_SQUARED = 1e-150;
  /** Normal, skewed, with ties and with outliers that drag the mean out of the quantiles. */
  const value = fc.oneof(
    fc
      .double({ min: -100, max: 100, noNaN: true })
      .map((amount) => (Math.abs(amount) < SMALLEST_SQUARED ? 0 : amount)),
    fc.constant(0),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(1e6, -1e9, 1e-12),
  );

  it('never reaches farther than both together', () => {
    const layout = fc.record({
      draws: fc.integer({ min: 3, max: 12 }),
      replicates: fc.integer({ min: 2, max: 6 }),
      values: fc.array(value, { minLength: 72, maxLength: 72 }),
    });
    fc.assert(
      fc.property(layout, ({ draws, replicates, values }) => {
        const matrix = Float64Array.from(values.slice(0, draws * replicates));
        const effect = pairedEffect(matrix, draws, replicates);
        for (const [low, high] of [
          [effect.chanceLow, effect.chanceHigh],
          [effect.parameterLow, effect.parameterHigh],
        ]) {
          if (low === null || high === null) {
            expect([low, high]).toEqual([null, null]);
            continue;
          }
          expect(low).toBeGreaterThanOrEqual(effect.low!);
          expect(high).toBeLessThanOrEqual(effect.high!);
          // A point only where the whole is one: else a source whose variance may be 0 is not estimated.
          if (widthOf(effect) > 1e-6 * largestOf(effect)) expect(low).toBeLessThan(high);
          else expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is the whole where there is no other', () => {
    const random = seedrandom('alone');
    const chance = pairedEffect(simulateCrossed(1, 40, { draw: 0, replicate: 0, own: 1 }, random), 1, 40);
    expect(chance.chanceHigh!).toBeGreaterThan(1);
    const same = Float64Array.from({ length: 60 }, (_, n) => Math.floor(n / 2) ** 2);
    const fixed = pairedEffect(same, 30, 2);
    expect(fixed.parameterLow).toBeCloseTo(fixed.low!, 9);
    expect(fixed.parameterHigh).toBeCloseTo(fixed.high!, 9);
    expect([fixed.chanceLow, fixed.chanceHigh]).toEqual([null, null]);
  });

  it.each([
    { draw: 2, replicate: 0.5, own: 1 },
    { draw: 1, replicate: 1, own: 2 },
    { draw: 0.5, replicate: 0, own: 2 },
  ])('spreads on average as its own variance makes it: $draw, $replicate, $own', (parts: Parts) => {
    const random = seedrandom('width');
    const [layouts, draws, replicates] = [300, 50, 6];
    const widths = { whole: 0, chance: 0, parameter: 0 };
    for (let i = 0; i < layouts; i++) {
      const effect = pairedEffect(simulateCrossed(draws, replicates, parts, random), draws, replicates);
      widths.whole += widthOf(effect) / layouts;
      widths.chance += chanceWidth(effect) / layouts;
      widths.parameter += parameterWidth(effect) / layouts;
    }
    const chance = parts.replicate ** 2 + parts.own ** 2;
    const close = (width: number, variance: number) => {
      expect(width / (2 * Z * Math.sqrt(variance))).toBeGreaterThan(0.88);
      expect(width / (2 * Z * Math.sqrt(variance))).toBeLessThan(1.08);
    };
    close(widths.whole, chance + parts.draw ** 2);
    close(widths.chance, chance);
    close(widths.parameter, parts.draw ** 2);
  });

  it('holds what it is of in about 95 of 100 cases', () => {
    const random = seedrandom('holds');
    const [draws, replicates] = [50, 4];
    const held = { run: 0, draw: 0 };
    const layouts = 600;
    for (let i = 0; i < layouts; i++) {
      const parts = { draw: 1, replicate: 0.5, own: 1 };
      const effect = pairedEffect(simulateCrossed(draws, replicates, parts, random), draws, replicates);
      // One more run of a draw at the mean, one more draw without chance.
      const [run] = simulateCrossed(1, 1, { ...parts, draw: 0 }, random);
      const [draw] = simulateCrossed(1, 1, { draw: 1, replicate: 0, own: 0 }, random);
      if (effect.chanceLow! <= run && run <= effect.chanceHigh!) held.run++;
      if (effect.parameterLow! <= draw && draw <= effect.parameterHigh!) held.draw++;
    }
    for (const count of Object.values(held)) {
      expect(count / layouts).toBeGreaterThan(0.9);
      expect(count / layouts).toBeLessThan(0.98);
    }
  });

  it('keeps the skewness of the whole', () => {
    const random = seedrandom('skew');
    const normal = simulateCrossed(200, 4, { draw: 0.6, replicate: 0.2, own: 0.4 }, random);
    const { mean, chanceLow, chanceHigh, parameterLow, parameterHigh } = pairedEffect(
      normal.map(Math.exp),
      200,
      4,
    );
    expect(chanceHigh! - mean).toBeGreaterThan(1.5 * (mean - chanceLow!));
    expect(parameterHigh! - mean).toBeGreaterThan(1.5 * (mean - parameterLow!));
  });
});

describe('what cannot be estimated', () => {
  it('is a source whose variance cannot be distinguished from 0, unless all differences are equal', () => {
    // Draw means vary less than chance within draws makes them: no trace of the parameters.
    const noisy = pairedEffect(Float64Array.of(0, 10, 10, 0, 1, 9, 9, 1), 4, 2);
    expect(noisy.low).toBeLessThan(noisy.high!);
    expect([noisy.parameterLow, noisy.parameterHigh]).toEqual([null, null]);
    expect(noisy.chanceLow).toBeLessThan(noisy.chanceHigh!);
    const equal = pairedEffect(new Float64Array(8).fill(3), 4, 2);
    expect([equal.parameterLow, equal.chanceHigh, equal.high]).toEqual([3, 3, 3]);
  });

  it('is chance of two values', () => {
    expect(known(0, 2)).toEqual([]);
    expect(known(1, 3)).toEqual(CHANCE);
  });

  const known = (draws: number, replicates: number) => {
    const values = Float64Array.from({ length: Math.max(1, draws) * replicates }, (_, n) => n * n);
    const effect = pairedEffect(values, draws, replicates);
    return ENDS.filter((end) => effect[end] !== null);
  };
  const CHANCE = ['chanceLow', 'chanceHigh'];

  it('is all but chance for one draw, for point values and for two draws', () => {
    for (const draws of [0, 1, 2]) expect(known(draws, 5)).toEqual(CHANCE);
  });

  it('is all but the whole for one replicate', () => {
    expect(known(6, 1)).toEqual(['low', 'high']);
    expect(pairedEffect(Float64Array.of(1, 2, 4), 3, 1)).toMatchObject({
      standardError: null,
      meanLow: null,
      meanHigh: null,
    });
  });

  it('is everything for one run, and nothing for three draws x two replicates', () => {
    expect(known(1, 1)).toEqual([]);
    expect(known(0, 1)).toEqual([]);
    expect(known(3, 2)).toEqual([...ENDS]);
  });
});

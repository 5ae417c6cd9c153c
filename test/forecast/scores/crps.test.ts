import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crpsLogNormal } from '../../../src/forecast/scores/crps-log-normal.js';
import { crpsNormal } from '../../../src/forecast/scores/crps-normal.js';
import { crpsSample } from '../../../src/forecast/scores/crps-sample.js';
import { log } from '../../../src/maths/log.js';
import { normalQuantile } from '../../../src/maths/normal-quantile.js';

const number = fc.integer({ min: -1000, max: 1000 });
const sample = fc.array(number, { minLength: 2, maxLength: 30 });
/** Quantiles of a standard normal in the middle of n equal shares. */
const even = (n: number) => Array.from({ length: n }, (_, i) => normalQuantile((i + 0.5) / n));

/** The mean distances by their definition, over all pairs. */
function byDefinition(values: readonly number[], outcome: number, fair: boolean): number {
  const n = values.length;
  const distance = values.reduce((sum, value) => sum + Math.abs(value - outcome), 0) / n;
  const within = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((sum, one) => sum + one, 0);
  return distance - within / (2 * n * (fair ? n - 1 : n));
}

describe('the continuous ranked probability score of a sample', () => {
  // Distributions and samples as in the tests of the R package scoringRules, values from the closed forms.
  it('has its published values', () => {
    const ten = [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5];
    expect(crpsSample(ten, 2.5)).toBeCloseTo(2.05, 12);
    expect(crpsSample(ten, 2.5, { fair: true })).toBeCloseTo(1.866666666666667, 12);
    expect(crpsSample([-1, 0, 1], 0)).toBeCloseTo(0.2222222222222222, 12);
    expect(crpsSample([-1, 0, 1], 0, { fair: true })).toBe(0);
  });

  it('is what the definition gives, never below 0, and fair never above', () => {
    fc.assert(
      fc.property(sample, number, (values, outcome) => {
        const plain = crpsSample(values, outcome);
        const fair = crpsSample(values, outcome, { fair: true });
        expect(plain).toBeCloseTo(byDefinition(values, outcome, false), 8);
        expect(fair).toBeCloseTo(byDefinition(values, outcome, true), 8);
        expect(fair).toBeGreaterThanOrEqual(0);
        expect(plain).toBeGreaterThanOrEqual(fair);
      }),
    );
  });

  it('does not move with a shift, turns with the sign and grows with the scale', () => {
    fc.assert(
      fc.property(sample, number, number, (values, outcome, shift) => {
        const score = crpsSample(values, outcome);
        const moved = (change: (value: number) => number) =>
          crpsSample(
            values.map((value) => change(value)),
            change(outcome),
          );
        expect(moved((value) => value + shift)).toBe(score);
        expect(moved((value) => -value)).toBeCloseTo(score, 8);
        expect(moved((value) => 4 * value)).toBe(4 * score);
      }),
    );
  });

  it('comes near that of a normal forecast as the sample grows', () => {
    for (const outcome of [-3, -0.4, 0.5, 2])
      expect(Math.abs(crpsSample(even(4000), outcome) - crpsNormal(0, 1, outcome))).toBeLessThan(1e-3);
  });

  it('does not change its sample', () => {
    const values = [3, 1, 2];
    crpsSample(values, 0);
    expect(values).toEqual([3, 1, 2]);
  });

  it('names what it cannot score', () => {
    expect(() => crpsSample([], 1)).toThrow('a sample of 0 has no score');
    expect(() => crpsSample([1], 1, { fair: true })).toThrow('a sample of 1 has no fair score');
    expect(() => crpsSample([1, Number.NaN], 1)).toThrow('value 2 of the sample is NaN');
    expect(() => crpsSample([1], Number.NaN)).toThrow('the outcome is NaN');
  });
});

describe('the score of a normal forecast', () => {
  it.each([
    [-3, 2.4365747250863397],
    [0.5, 0.3314035312548559],
    [2, 1.4527918216859033],
  ])('has its published value for an outcome of %d', (outcome, published) => {
    expect(crpsNormal(0, 1, outcome)).toBeCloseTo(published, 13);
    expect(crpsNormal(10, 3, 10 + 3 * outcome)).toBeCloseTo(3 * published, 12);
  });

  it('is the absolute error of a forecast without spread, which a narrow one comes near', () => {
    expect(crpsNormal(2, 0, 5)).toBe(3);
    expect(crpsNormal(2, 1e-9, 5)).toBeCloseTo(3, 8);
    expect(() => crpsNormal(0, -1, 0)).toThrow('the standard deviation is -1');
  });
});

describe('the score of a log-normal forecast', () => {
  it('has its published value', () => {
    expect(crpsLogNormal(0.1, 0.9, 3)).toBeCloseTo(1.1355264462375079, 12);
  });

  it('is that of a large sample, also for outcomes that cannot be', () => {
    const values = even(20_000).map((z) => Math.exp(0.1 + 0.9 * z));
    for (const outcome of [-1, 0, 0.2, 1, 3, 20])
      expect(Math.abs(crpsLogNormal(0.1, 0.9, outcome) - crpsSample(values, outcome))).toBeLessThan(2e-3);
  });

  it('is the absolute error of a forecast without spread', () => {
    expect(crpsLogNormal(log(5), 0, 7)).toBeCloseTo(2, 12);
  });

  it('grows with a spread beyond all reason, which no score of 0 rewards', () => {
    // 2 exp(s²/2) Φ(-s/√2), against which all else is small; Φ(-t) is near exp(-t²/2) / (t √(2π)) (1 - 1/t² + 3/t⁴).
    const [s, t] = [12, 12 / Math.SQRT2];
    const tail = (Math.exp(-(t * t) / 2) / (t * Math.sqrt(2 * Math.PI))) * (1 - 1 / (t * t) + 3 / t ** 4);
    const score = crpsLogNormal(0, s, 1);
    expect(score / (2 * Math.exp((s * s) / 2) * tail)).toBeCloseTo(1, 3);
  });

  it('is near the score of the logarithm times the level where the spread is small', () => {
    expect(crpsLogNormal(log(100), 0.01, 101) / (100 * crpsNormal(log(100), 0.01, log(101)))).toBeCloseTo(
      1,
      1,
    );
    expect(() => crpsLogNormal(0, -1, 1)).toThrow(
      'the standard deviation of the logarithm is -1, not 0 or above',
    );
  });
});

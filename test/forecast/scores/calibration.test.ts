import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/forecast/scores/coverage.js';
import { meanAbsoluteError } from '../../../src/forecast/scores/mean-absolute-error.js';
import { pit } from '../../../src/forecast/scores/pit.js';

const counted = (n: number, from = 1) => Array.from({ length: n }, (_, i) => i + from);

describe('coverage', () => {
  it('counts outcomes within their intervals, ends included', () => {
    const pairs = [0, 1, 2, 3].map((outcome) => ({ lower: 0, upper: 2, outcome }));
    expect(coverage(pairs, 0.9)).toEqual({ level: 0.9, share: 0.75, n: 4, inside: [1, 1, 1, 0] });
  });

  it('takes the interval of a level from samples and from quantiles', () => {
    const sample = counted(100);
    const outcomes = [5, 6, 50, 95, 96, 100];
    const ofSamples = coverage(
      outcomes.map((outcome) => ({ sample, outcome })),
      0.9,
    );
    expect(ofSamples.inside).toEqual([0, 1, 1, 1, 0, 0]);
    const quantiles = { levels: [0.05, 0.25, 0.5, 0.75, 0.95], quantiles: [1, 3, 5, 7, 9] };
    const pairs = [0, 2, 5, 8].map((outcome) => ({ ...quantiles, outcome }));
    expect(coverage(pairs, 0.9).inside).toEqual([0, 1, 1, 1]);
    expect(coverage(pairs, 0.5).inside).toEqual([0, 0, 1, 0]);
  });

  it('is the level where every rank comes once', () => {
    const sample = counted(199);
    const pairs = counted(200, 0).map((rank) => ({ sample, outcome: rank + 0.5 }));
    expect(coverage(pairs, 0.9).share).toBeCloseTo(0.9, 1);
    expect(coverage(pairs, 0.5).share).toBeCloseTo(0.5, 1);
  });

  it('names what it lacks', () => {
    const quantiles = { levels: [0.1, 0.9], quantiles: [1, 2], outcome: 1 };
    expect(() => coverage([], 0.9)).toThrow('at least one');
    expect(() => coverage([quantiles], 0.9)).toThrow('no quantile at 0.050');
    expect(() => coverage([{ lower: 2, upper: 1, outcome: 1 }], 0.9)).toThrow('the ends cross');
    expect(() => coverage([{ sample: [], outcome: 1 }], 0.9)).toThrow('at least one value');
    expect(() => coverage([quantiles], 90)).toThrow('the level is 90');
  });
});

describe('the probability integral transform', () => {
  it('is the share of the sample below, and half of what is equal', () => {
    expect(pit([1, 2, 3, 4], 2.5)).toBe(0.5);
    expect(pit([1, 2, 2, 4], 2)).toBe(0.5);
    expect(pit([1, 2], 0)).toBe(0);
    expect(pit([1, 2], 3)).toBe(1);
    expect(() => pit([], 1)).toThrow('at least one value');
  });

  it('turns with the sign, ties included', () => {
    const few = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 20 }), few, (sample, outcome) => {
        const turned = pit(
          sample.map((value) => -value),
          -outcome,
        );
        expect(turned).toBeCloseTo(1 - pit(sample, outcome), 12);
      }),
    );
  });

  it('is one half on average where outcomes are drawn from their forecast, ties or not', () => {
    const sample = [0, 0, 0, 1, 1, 2, 5];
    const values = sample.map((outcome) => pit(sample, outcome));
    expect(values.reduce((sum, one) => sum + one, 0) / values.length).toBeCloseTo(0.5, 12);
  });
});

describe('the mean absolute error', () => {
  it('is given with the number of forecasts', () => {
    expect(meanAbsoluteError([1, 2, 3], [2, 2, 1])).toEqual({ mae: 1, n: 3 });
    expect(() => meanAbsoluteError([1], [1, 2])).toThrow('forecasts has 1 values, outcomes 2');
    expect(() => meanAbsoluteError([], [])).toThrow('at least one forecast');
  });
});

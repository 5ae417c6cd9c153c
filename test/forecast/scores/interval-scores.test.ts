import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crpsNormal } from '../../../src/forecast/scores/crps-normal.js';
import { intervalScore } from '../../../src/forecast/scores/interval-score.js';
import { weightedIntervalScore } from '../../../src/forecast/scores/weighted-interval-score.js';
import { normalQuantile } from '../../../src/maths/normal-quantile.js';

const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9];
const number = fc.integer({ min: -100, max: 100 });

describe('the interval score', () => {
  // The interval -1 to 1 at 80 %, as in the R package scoringutils.
  it.each([
    [1, 2],
    [0, 2],
    [2, 12],
    [-1.5, 7],
  ])('has its published value for an outcome of %d', (outcome, score) => {
    expect(intervalScore({ lower: -1, upper: 1, level: 0.8, outcome })).toBeCloseTo(score, 12);
  });

  it('names ends that cross and levels that are none', () => {
    expect(() => intervalScore({ lower: 1, upper: 0, level: 0.8, outcome: 0 })).toThrow('the ends cross');
    expect(() => intervalScore({ lower: 0, upper: 1, level: 80, outcome: 0 })).toThrow('the level is 80');
  });
});

describe('the weighted interval score', () => {
  // Values of the R package scoringutils.
  it('has its published values', () => {
    expect(weightedIntervalScore({ levels: LEVELS, quantiles: [-1, 0, 1, 2, 3], outcome: 1 })).toBeCloseTo(
      0.36,
      12,
    );
    expect(weightedIntervalScore({ levels: LEVELS, quantiles: [-2, 1, 2, 2, 4], outcome: -15 })).toBeCloseTo(
      15.34,
      12,
    );
  });

  it('counts the median once and each interval by half its tail, as Bracher and others do', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 5, maxLength: 5 }), number, (values, outcome) => {
        const q = [...values].sort((a, b) => a - b);
        const inner = intervalScore({ lower: q[1], upper: q[3], level: 0.5, outcome });
        const outer = intervalScore({ lower: q[0], upper: q[4], level: 0.8, outcome });
        const expected = (Math.abs(outcome - q[2]) / 2 + (0.5 / 2) * inner + (0.2 / 2) * outer) / 2.5;
        const score = weightedIntervalScore({ levels: LEVELS, quantiles: q, outcome });
        expect(score).toBeCloseTo(expected, 9);
        expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of a median alone is the absolute error', () => {
    expect(weightedIntervalScore({ levels: [0.5], quantiles: [3], outcome: 5 })).toBe(2);
  });

  it('comes near the continuous ranked probability score as quantiles become many', () => {
    const apart = (count: number, outcome: number) => {
      const levels = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
      const quantiles = levels.map(normalQuantile);
      return Math.abs(weightedIntervalScore({ levels, quantiles, outcome }) - crpsNormal(0, 1, outcome));
    };
    for (const outcome of [-2, 0.3, 1]) {
      expect(apart(1000, outcome)).toBeLessThan(apart(10, outcome) / 10);
      expect(apart(1000, outcome)).toBeLessThan(1e-3);
    }
  });

  it('names quantiles that cross, and does not sort them', () => {
    expect(() => weightedIntervalScore({ levels: LEVELS, quantiles: [0, 1, 3, 2, 4], outcome: 1 })).toThrow(
      'quantiles cross: 2 at level 0.75 is below 3 at 0.5',
    );
    expect(() => weightedIntervalScore({ levels: [0.5, 0.25], quantiles: [1, 2], outcome: 1 })).toThrow(
      'levels rise: 0.25 follows 0.5',
    );
    expect(() => weightedIntervalScore({ levels: [0.5], quantiles: [1, 2], outcome: 1 })).toThrow(
      '1 levels, but 2 quantiles',
    );
    expect(() => weightedIntervalScore({ levels: [], quantiles: [], outcome: 1 })).toThrow(
      'at least one level',
    );
    expect(() => weightedIntervalScore({ levels: [1], quantiles: [1], outcome: 1 })).toThrow('level 1 is 1');
  });
});

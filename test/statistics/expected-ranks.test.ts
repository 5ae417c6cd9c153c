import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedRanks } from '../../src/statistics/expected-ranks.js';

const effects = (means: readonly number[], errors: readonly number[]) =>
  means.map((mean, n) => ({ mean, standardError: errors[n] }));

const some = fc.array(
  fc.record({
    mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
    standardError: fc.double({ min: 0, max: 500, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('expected ranks', () => {
  it('are what can be worked out by hand', () => {
    // Means 0 and 4 with errors 2: variance of the estimates 8, of the errors 4, so of the true effects 4.
    // Half of the way to the mean 2: 1 and 3, each with variance 4 x 4 / 8 = 2; P(second better) = Phi(2 / 2) = 0.8413.
    const [first, second] = expectedRanks(effects([0, 4], [2, 2]), 1);
    expect(first).toBeCloseTo(1.841344746, 8);
    expect(second).toBeCloseTo(1.158655254, 8);
    expect(expectedRanks(effects([0, 4], [2, 2]), -1)[0]).toBeCloseTo(second, 12);
  });

  it('draw what is less known farther towards the rest', () => {
    // By its estimate the last is the best; of what is believed of it little is left.
    const [sure, , unsure] = expectedRanks(effects([10, 0, 11], [0.1, 0.1, 5]), 1);
    expect(sure).toBeLessThan(unsure);
  });

  it('are those of the means where nothing is uncertain', () => {
    expect(expectedRanks(effects([3, 9, 5], [0, 0, 0]), 1)).toEqual([3, 1, 2]);
    expect(expectedRanks(effects([3, 9, 5], [0, 0, 0]), -1)).toEqual([1, 3, 2]);
  });

  it('are in the middle where effects differ by no more than their errors', () => {
    expect(expectedRanks(effects([1, 2, 3], [5, 5, 5]), 1)).toEqual([2, 2, 2]);
  });

  it('of one effect and of none are 1 and none', () => {
    expect(expectedRanks(effects([7], [3]), 1)).toEqual([1]);
    expect(expectedRanks([], 1)).toEqual([]);
  });

  it('add up to n (n + 1) / 2, and lie between 1 and n', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(1 as const, -1 as const), (all, direction) => {
        const ranks = expectedRanks(all, direction);
        const n = all.length;
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((n * (n + 1)) / 2, 8);
        for (const rank of ranks) expect(rank >= 1 - 1e-9 && rank <= n + 1e-9).toBe(true);
      }),
    );
  });

  it('of equal effects are equal', () => {
    fc.assert(
      fc.property(some, (all) => {
        const ranks = expectedRanks([...all, all[0]], 1);
        expect(ranks[all.length]).toBeCloseTo(ranks[0], 9);
      }),
    );
  });

  it('lie nearer to the middle the larger the errors are', () => {
    const means = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 });
    const error = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(means, error, fc.double({ min: 1, max: 5, noNaN: true }), (values, small, times) => {
        const ranksAt = (standardError: number) =>
          expectedRanks(
            values.map((mean) => ({ mean, standardError })),
            1,
          );
        const [exact, noisy] = [ranksAt(small), ranksAt(small * times)];
        const middle = (values.length + 1) / 2;
        noisy.forEach((_, n) => {
          const distance = [noisy, exact].map((ranks) => {
            const best = values[n] === Math.max(...values) || values[n] === Math.min(...values);
            return best ? Math.abs(ranks[n] - middle) : 0;
          });
          expect(distance[0]).toBeLessThanOrEqual(distance[1] + 1e-9);
        });
      }),
    );
  });

  it.each([
    [[Number.NaN], [1]],
    [[1], [-1]],
    [[1], [Number.POSITIVE_INFINITY]],
  ])('are refused of means %j with errors %j', (means, errors) => {
    expect(() => expectedRanks(effects(means, errors), 1)).toThrow(RangeError);
  });
});

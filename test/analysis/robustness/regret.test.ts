import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regret } from '../../../src/analysis/robustness/regret.js';

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([strategies, states]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: states, maxLength: states }), {
      minLength: strategies,
      maxLength: strategies,
    }),
  );

describe('regret', () => {
  it('is what the best strategy of each state reaches more', () => {
    const found = regret([
      [1, 5],
      [4, 3],
    ]);
    expect(found.map((row) => [...row])).toEqual([
      [3, 0],
      [0, 2],
    ]);
  });

  it('is never below 0, and 0 for at least one strategy of every state', () => {
    fc.assert(
      fc.property(matrices, (payoffs) => {
        const found = regret(payoffs);
        for (let state = 0; state < payoffs[0].length; state++)
          expect(Math.min(...found.map((row) => row[state]))).toBe(0);
      }),
    );
  });

  it.each([
    ['no strategy', []],
    ['no state', [[]]],
    ['rows of different length', [[1, 2], [1]]],
    ['a payoff that is missing', [[1, Number.NaN]]],
  ])('cannot be had from %s', (_, payoffs) => {
    expect(() => regret(payoffs)).toThrow(RangeError);
  });
});

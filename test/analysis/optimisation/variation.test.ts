import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, type Variable } from '../../../src/analysis/optimisation/variables.js';
import { childrenOf, USUAL_VARIATION } from '../../../src/analysis/optimisation/variation.js';
import { stream } from '../../../src/random/streams.js';
import { mean } from '../../../src/statistics/mean.js';

const MIXED: readonly Variable[] = [
  { range: [-1, 1] },
  { range: [0.5, 4.2], whole: true },
  { choices: [7, 8, 9] },
  { range: [3, 3] },
];
const point = fc.tuple(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(7, 8, 9),
  fc.constant(3),
);

describe('children', () => {
  it('keep bounds, whole numbers and choices', () => {
    fc.assert(
      fc.property(point, point, fc.string(), (mother, father, seed) => {
        const always = { ...USUAL_VARIATION, crossover: 1, mutation: 1 };
        for (const child of childrenOf([mother, father], MIXED, always, stream(seed, 'test')))
          expect(isWithin(MIXED, child), JSON.stringify(child)).toBe(true);
      }),
    );
  });

  it('of a pair have the middle that their parents have, far from bounds', () => {
    const wide: Variable[] = [{ range: [-1e6, 1e6] }];
    const crossed = { ...USUAL_VARIATION, crossover: 1, mutation: 0 };
    const random = stream('a', 'pairs');
    for (let n = 0; n < 100; n++) {
      const [[one], [other]] = childrenOf([[2], [6]], wide, crossed, random);
      expect(one + other).toBeCloseTo(8, 9);
    }
  });

  it('spread around their parents as the crossover index says', () => {
    // Spread factor b with density (i + 1)/2 b^i below 1, (i + 1)/2 b^-(i + 2) above: half below 1, its mean there (i + 1)/(i + 2).
    const wide: Variable[] = [{ range: [-1e9, 1e9] }];
    const crossed = { ...USUAL_VARIATION, crossover: 1, mutation: 0, crossoverIndex: 2 };
    const random = stream('a', 'spread');
    const factors = Array.from({ length: 8000 }, () => {
      const [[one], [other]] = childrenOf([[-0.5], [0.5]], wide, crossed, random);
      return Math.abs(one - other);
    }).filter((factor) => factor !== 1);
    const near = factors.filter((factor) => factor < 1);
    // About 4000 crossed pairs: standard errors 0.008 of the share, 0.0044 of the mean.
    expect(near.length / factors.length).toBeGreaterThan(0.475);
    expect(near.length / factors.length).toBeLessThan(0.525);
    expect(Math.abs(mean(near) - 0.75)).toBeLessThan(0.015);
  });

  it('are changed in one variable on average, and whole numbers and choices then truly', () => {
    const many: Variable[] = Array.from({ length: 10 }, (_, n) =>
      n % 2 === 0 ? { range: [0, 100], whole: true } : { choices: [0, 1, 2] },
    );
    const parent = many.map((_, n) => (n % 2 === 0 ? 100 : 1));
    const random = stream('a', 'mutations');
    const changes = Array.from({ length: 2000 }, () =>
      childrenOf([parent, parent], many, USUAL_VARIATION, random),
    )
      .flat()
      .map((child) => child.filter((value, v) => value !== parent[v]).length);
    // Binomial with 10 trials of 0.1: standard error of the mean of 4000 is 0.015.
    expect(Math.abs(mean(changes) - 1)).toBeLessThan(0.05);
  });
});

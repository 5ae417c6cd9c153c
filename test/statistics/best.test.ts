import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedLoss, lowestReliability, probabilityBest, tied } from '../../src/statistics/best.js';

/** One replicate: draw means as they stand. */
const alternatives = [
  { id: 'baseline', values: Float64Array.of(0, 0, 0, 0) },
  { id: 'grants', values: Float64Array.of(1, -1, 3, 0) },
  { id: 'platforms', values: Float64Array.of(2, -2, 1, 0) },
];

describe('the probability of being best', () => {
  it('is the share of draws won, with ties split evenly', () => {
    const byId = Object.fromEntries(
      probabilityBest(alternatives, { draws: 4, replicates: 1, direction: 1 }).map(({ id, probability }) => [
        id,
        probability,
      ]),
    );
    // Draws are won by platforms, the baseline, grants, and all three.
    expect(byId.baseline).toBeCloseTo((1 + 1 / 3) / 4, 12);
    expect(byId.grants).toBeCloseTo((1 + 1 / 3) / 4, 12);
    expect(byId.platforms).toBeCloseTo((1 + 1 / 3) / 4, 12);
  });

  it('follows the direction of the goal', () => {
    const less = probabilityBest(alternatives.slice(1), { draws: 4, replicates: 1, direction: -1 });
    expect(less.map(({ probability }) => probability)).toEqual([0.375, 0.625]);
  });

  it('is not moved by chance that leaves draws alike', () => {
    // Draw means 1.1 and -0.1 differ by chance alone: the shrunk means are 0.5 in both draws.
    const values = Float64Array.of(5, -2.8, -4, 3.8);
    const result = probabilityBest(
      [
        { id: 'baseline', values: new Float64Array(4) },
        { id: 'a', values },
      ],
      { draws: 2, replicates: 2, direction: 1 },
    );
    expect(result).toEqual([
      { id: 'baseline', probability: 0 },
      { id: 'a', probability: 1 },
    ]);
  });

  it('takes point values alone as one draw', () => {
    const values = Float64Array.of(1, 2);
    expect(probabilityBest([{ id: 'a', values }], { draws: 0, replicates: 2, direction: 1 })).toEqual([
      { id: 'a', probability: 1 },
    ]);
  });

  it('sums to 1 whatever the effects', () => {
    const effects = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(effects, fc.constantFrom(1 as const, -1 as const), (rows, direction) => {
        const entries = rows.map((row, index) => ({ id: `${index}`, values: Float64Array.from(row) }));
        const sum = probabilityBest(entries, { draws: 3, replicates: 2, direction }).reduce(
          (total, p) => total + p.probability,
          0,
        );
        expect(sum).toBeCloseTo(1, 12);
        for (const { loss } of expectedLoss(entries, { draws: 3, replicates: 2, direction }))
          expect(loss).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses a choice from nothing', () => {
    expect(() => probabilityBest([], { draws: 2, replicates: 2, direction: 1 })).toThrow(RangeError);
  });
});

describe('the expected opportunity loss', () => {
  it('is the mean shortfall against the best of each draw', () => {
    const losses = expectedLoss(alternatives, { draws: 4, replicates: 1, direction: 1 }).map(
      ({ loss }) => loss,
    );
    expect(losses).toEqual([5 / 4, (1 + 1) / 4, (2 + 2) / 4]);
  });
});

describe('ties', () => {
  const ranking = (probabilities: number[]) =>
    probabilities.map((probability, index) => ({ id: 'abcdef'[index], probability }));

  it('name a single winner that is best with probability 0.8 or more', () => {
    expect(tied(ranking([0.1, 0.8, 0.1]))).toEqual(['b']);
  });

  it('name the smallest set of leaders that reaches 0.8, best first', () => {
    expect(tied(ranking([0.05, 0.3, 0.55, 0.1]))).toEqual(['c', 'b']);
  });

  it('keep alternatives together that are equally probable', () => {
    expect(tied(ranking([0.5, 0.25, 0.25]), 0.7)).toEqual(['a', 'b', 'c']);
  });

  it('are not decided by rounding', () => {
    expect(tied(ranking([0.1 + 0.2 + 0.5 - 2e-16, 0.15, 0.05]))).toEqual(['a']);
  });

  it('follow the minimum asked for', () => {
    expect(tied(ranking([0.8, 0.2]), 0.9)).toEqual(['a', 'b']);
  });
});

describe('the lowest reliability', () => {
  it('is that of the noisiest alternative', () => {
    const noisy = { id: 'noisy', values: Float64Array.of(1, -1, -1, 1) };
    const sure = { id: 'sure', values: Float64Array.of(1, 1, 2, 2) };
    expect(lowestReliability([sure, noisy], 2, 2)).toBe(0);
    expect(lowestReliability([sure], 2, 2)).toBe(1);
  });

  it('is unknown with a single replicate', () => {
    expect(lowestReliability(alternatives, 4, 1)).toBeNull();
  });
});

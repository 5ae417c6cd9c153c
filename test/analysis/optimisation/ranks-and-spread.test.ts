import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdingDistances } from '../../../src/analysis/optimisation/crowding-distances.js';
import { dominates, joined } from '../../../src/analysis/optimisation/domination.js';
import { nonDominatedRanks } from '../../../src/analysis/optimisation/non-dominated-ranks.js';
import { mostSpread, nearestDistances } from '../../../src/analysis/optimisation/spread.js';

const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 1,
  maxLength: 15,
});

describe('ranks by layers', () => {
  it('begin with what no other dominates', () => {
    expect(
      nonDominatedRanks([
        [2, 2],
        [1, 3],
        [3, 1],
        [3, 3],
        [4, 4],
        [2, 3],
      ]),
    ).toEqual([0, 0, 0, 2, 3, 1]);
  });

  it('have points that keep the limits first, then those that break them least', () => {
    expect(
      nonDominatedRanks(
        [
          [1, 1],
          [9, 9],
          [1, 1],
          [8, 9],
        ],
        [0.5, 0, 0.1, 0],
      ),
    ).toEqual([3, 1, 2, 0]);
  });

  it('are 0 just where no other dominates, and else 1 above the highest that does', () => {
    fc.assert(
      fc.property(points, (goals) => {
        const ranks = nonDominatedRanks(goals);
        for (const [n, own] of goals.entries()) {
          const ahead = ranks.filter((_, k) => dominates(goals[k], own));
          expect(ranks[n]).toBe(Math.max(-1, ...ahead) + 1);
        }
      }),
    );
  });

  it.each([
    [
      [[1, 2], [1]],
      [0, 0],
    ],
    [
      [[1], [Number.NaN]],
      [0, 0],
    ],
    [[[1]], [-1]],
    [[[1]], []],
  ])('refuse goals %j with violations %j', (goals, violations) => {
    expect(() => nonDominatedRanks(goals, violations)).toThrow(RangeError);
  });
});

describe('a front that is joined by newcomers', () => {
  it('is the front of all', () => {
    fc.assert(
      fc.property(points, points, (some, others) => {
        const judged = (goals: readonly number[]) => ({ goals, violation: 0 });
        const frontOf = (all: readonly (readonly number[])[]) =>
          all.filter((_, n) => nonDominatedRanks(all)[n] === 0).toSorted((a, b) => a[0] - b[0]);
        const found = joined(frontOf(some).map(judged), others.map(judged)).map(({ goals }) => goals);
        expect(found.toSorted((a, b) => a[0] - b[0])).toEqual(frontOf([...some, ...others]));
      }),
    );
  });
});

describe('crowding distances', () => {
  it('are the neighbours of a point in shares of the ranges, and endless at the ends', () => {
    // (3 - 0)/10 + (8 - 2)/8 and (10 - 1)/10 + (6 - 0)/8.
    const distances = crowdingDistances([
      [0, 8],
      [1, 6],
      [3, 2],
      [10, 0],
    ]);
    expect(distances).toEqual([Infinity, 0.3 + 0.75, 0.9 + 0.75, Infinity]);
  });

  it('count a goal in which all are equal for nothing', () => {
    expect(
      crowdingDistances([
        [0, 1],
        [1, 1],
        [2, 1],
      ])[1],
    ).toBe(1);
    expect(crowdingDistances([])).toEqual([]);
  });
});

describe('spread', () => {
  it('counts the nearest only where it is worse', () => {
    // From the second, the first is worse by a quarter in the first goal alone; from the first, the second by three quarters in the other.
    expect(
      nearestDistances([
        [1, 0],
        [0.75, 0.75],
        [0, 1],
      ]),
    ).toEqual([0.75, 0.25, 0.75]);
  });

  it('leaves out one of two that are near, and keeps the ends', () => {
    expect(
      mostSpread(
        [
          [0, 1],
          [0.5, 0.5],
          [0.51, 0.49],
          [1, 0],
        ],
        3,
      ),
    ).toHaveLength(3);
    expect(
      mostSpread(
        [
          [0, 1],
          [0.01, 0.99],
          [0.5, 0.5],
          [1, 0],
        ],
        3,
      ),
    ).toEqual([0, 2, 3]);
  });

  it('leaves out what lies alone because it lags behind', () => {
    // The third is far from all, and as good as in front of it in no goal but the second, by little.
    const lagging = [
      [0, 0, 1],
      [0, 1, 0],
      [0.99, 0.98, 0.01],
      [1, 0, 0],
    ];
    expect(mostSpread(lagging, 3)).toEqual([0, 1, 3]);
  });

  it('keeps the count asked for, or all', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 20 }), (goals, count) => {
        const kept = mostSpread(goals, count);
        expect(kept).toHaveLength(Math.min(count, goals.length));
        expect(new Set(kept).size).toBe(kept.length);
      }),
    );
  });
});

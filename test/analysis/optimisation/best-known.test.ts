import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../../../src/analysis/optimisation/aggregate.js';
import {
  aggregated,
  costOf,
  fromReplicate,
  regretsOf,
} from '../../../src/analysis/optimisation/aggregate.js';
import {
  beginAnySearch,
  pointsFound,
  wantedBy,
  withFound,
} from '../../../src/analysis/optimisation/any-search.js';
import { ask, beginSearch, tell } from '../../../src/analysis/optimisation/search.js';
import type { SearchState } from '../../../src/analysis/optimisation/search-state.js';

const regret = (share: number | null, best: readonly number[] = []): Aggregate => ({
  kind: 'regret',
  share,
  best,
});

describe('a regret', () => {
  it('is the mean shortfall against the best of each replicate, or what a share of them exceed', () => {
    // Shortfalls 1, 3, 0, 0; the value better than the best has none.
    expect(aggregated([4, 1, 3, 9], regret(null, [5, 4, 3, 2]), 1)).toBe(1);
    expect(aggregated([4, 1, 3, 9], regret(0, [5, 4, 3, 2]), 1)).toBe(3);
    // Sorted 0, 0, 1, 3: a quarter of the way down from the worst of four is a quarter between 3 and 1, from the worst 0.75 steps.
    expect(aggregated([4, 1, 3, 9], regret(0.25, [5, 4, 3, 2]), 1)).toBeCloseTo(3 - 0.75 * 2, 12);
    expect(regretsOf([4, 1], [3, 1], -1)).toEqual([1, 0]);
  });

  it('is to be low, and is read from a later replicate on with its best values', () => {
    expect(costOf([4, 1], { direction: 1, aggregate: regret(null, [5, 4]) })).toBe(2);
    const later = fromReplicate({ direction: 1, aggregate: regret(null, [5, 4, 7]) }, 2);
    expect(costOf([6], later)).toBe(1);
    expect(() => regretsOf([1, 2], [1], 1)).toThrow(/best of 2 replicates, found that of 1/);
  });
});

/** Payoffs of five choices in four states: the first is best on average, the third never far from the best. */
const PAYOFFS = [
  [10, 10, 10, 0],
  [0, 0, 0, 10],
  [7, 7, 7, 7],
  [9, 9, 1, 1],
  [2, 2, 2, 2],
];

const searched = (share: number | null, choices = PAYOFFS.map((_, n) => n)) => {
  let search = beginAnySearch({
    variables: [{ choices }],
    goals: [{ direction: 1, aggregate: regret(share) }],
    population: 5,
    generations: 1,
    seed: 'a',
    replicates: { first: 1, most: 4, confirm: 0 },
    start: choices.map((choice) => [choice]),
  });
  for (let wanted = wantedBy(search); wanted.length > 0; wanted = wantedBy(search))
    search = withFound(
      search,
      wanted.map(({ id, point, from, to }) => ({ id, values: [PAYOFFS[point[0]].slice(from, to)] })),
    );
  return search;
};

describe('a search by regret', () => {
  it('finds the choice of least largest regret, against the best of all that it knows', () => {
    // Largest regrets: 10, 10, 3, 9, 8.
    expect(pointsFound(searched(0))).toMatchObject([{ point: [2], goals: [3] }]);
  });

  it('by the mean finds what is best on average', () => {
    // Means 7.5, 2.5, 7, 5, 2; the mean of the best is 10.
    expect(pointsFound(searched(null))).toMatchObject([{ point: [0], goals: [2.5] }]);
  });

  it('judges all by the best that any of them had, whenever it came up', () => {
    const options = {
      variables: [{ choices: [0, 1, 2, 3, 4] }],
      goals: [{ direction: 1 as const, aggregate: regret(0) }, { direction: 1 as const }],
      population: 2,
      generations: 4,
      seed: 'b',
      replicates: { first: 4, most: 4, confirm: 0 },
      start: [[4], [3]],
    };
    let state: SearchState = beginSearch(options);
    const seen: number[] = [];
    for (let wanted = ask(state); wanted.length > 0; wanted = ask(state)) {
      const found = wanted.map(({ id, point: [choice] }) => {
        seen.push(choice);
        return { id, values: [PAYOFFS[choice], PAYOFFS[choice]] };
      });
      state = tell(state, found);
      const best = [0, 1, 2, 3].map((n) => Math.max(...seen.map((choice) => PAYOFFS[choice][n])));
      for (const { point, goals } of [...state.population, ...state.archive])
        expect(goals[0]).toBe(Math.max(...PAYOFFS[point[0]].map((value, n) => best[n] - value)));
    }
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
});

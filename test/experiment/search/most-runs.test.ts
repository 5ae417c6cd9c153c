import { expect, it } from 'vitest';
import { mostRuns } from '../../../src/experiment/search/most-runs.js';

const of = (own: object, draws = 4) => ({
  sampling: { method: 'random', samples: 0, draws, replicates: 1, seed: 'a' } as const,
  search: {
    search: {
      population: 8,
      generations: 2,
      first: 4,
      goal: 'mean',
      fresh: { draws: 3, replicates: 1 },
      heldOut: false,
      ...own,
    } as const,
    budget: null,
    against: [],
    target: null,
  },
});

it('runs are counted before any is made', () => {
  // Two generations of 8 in 4 worlds, then 8 portfolios in 3 worlds of either test.
  expect(mostRuns(of({}), 10)).toBe(2 * 8 * 4 + 8 * (3 + 3));
  // Four other forms more, each in the 3 worlds that there are.
  expect(mostRuns(of({ heldOut: true }), 4)).toBe(2 * 8 * 4 + 8 * (3 + 3 + 4 * 3));
  // The first of two generations in 2 worlds; then the population is raised to 4, children race: 8 in 2, the better 4 in 2 more.
  expect(mostRuns(of({ first: 2 }), 0)).toBe(8 * 2 + 8 * 2 + (8 * 2 + 4 * 2) + 8 * (3 + 3));
});

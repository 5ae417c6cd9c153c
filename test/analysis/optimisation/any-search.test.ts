import { describe, expect, it } from 'vitest';
import {
  type AnySearch,
  beginAnySearch,
  pointsFound,
  standingOf,
  stepsOf,
  wantedBy,
  withFound,
} from '../../../src/analysis/optimisation/any-search.js';
import { violationOf } from '../../../src/analysis/optimisation/evaluations.js';
import type { SearchOptions } from '../../../src/analysis/optimisation/search-state.js';

const OPTIONS: SearchOptions = {
  variables: [{ range: [0, 1] }],
  goals: [{}],
  population: 8,
  generations: 4,
  seed: 'a',
};

/** Runs a search with goals of a point, in as many replicates as it wants. */
function run(
  options: SearchOptions,
  goalsOf: (x: number) => readonly number[],
  limitOf?: (x: number, n: number) => number,
): AnySearch {
  let search = beginAnySearch(options);
  for (let wanted = wantedBy(search); wanted.length > 0; wanted = wantedBy(search))
    search = withFound(
      search,
      wanted.map(({ id, point: [x], from, to }) => ({
        id,
        values: goalsOf(x).map((goal) => Array.from({ length: to - from }, () => goal)),
        ...(limitOf && { limits: [Array.from({ length: to - from }, (_, n) => limitOf(x, from + n))] }),
      })),
    );
  return search;
}

describe('the search that suits some goals', () => {
  it('is a sparing one for one goal, which finds its best point', () => {
    const search = run(OPTIONS, (x) => [(x - 0.3) * (x - 0.3)]);
    expect(search.kind).toBe('sparing');
    expect(pointsFound(search)).toHaveLength(1);
    expect(pointsFound(search)[0].point[0]).toBeCloseTo(0.3, 1);
    expect([standingOf(search).points.length, stepsOf(search)]).toEqual([1, 32]);
  });

  it('is one for a front of several', () => {
    const search = run({ ...OPTIONS, goals: [{}, {}] }, (x) => [x, 1 - x]);
    expect(search.kind).toBe('front');
    expect(pointsFound(search).length).toBeGreaterThan(4);
    expect(stepsOf(search)).toBe(4);
  });
});

describe('limits on average', () => {
  it('are broken by the mean of the amounts, those in each replicate by every one that is above 0', () => {
    expect(violationOf([3, -5], 'onAverage')).toBe(0);
    expect(violationOf([3, -1], 'onAverage')).toBe(1);
    expect(violationOf([3, -5])).toBe(1.5);
  });

  it('are kept by a front where they hold of means and not in every replicate', () => {
    // Kept on average up to 0.5; in the odd replicates nowhere.
    const limit = (x: number, n: number) => x - 0.5 + (n % 2 === 0 ? -1 : 1);
    const replicates = { first: 2, most: 2, confirm: 0 };
    const options: SearchOptions = { ...OPTIONS, goals: [{ direction: 1 }, {}], limits: 1, replicates };
    const onAverage = pointsFound(run({ ...options, limitsHold: 'onAverage' }, (x) => [x, x], limit));
    expect(Math.max(...onAverage.map(({ point: [x] }) => x))).toBeLessThanOrEqual(0.5);
    expect(onAverage.every(({ violation }) => violation === 0)).toBe(true);
    const inEach = pointsFound(run(options, (x) => [x, x], limit));
    expect(inEach.every(({ violation }) => violation > 0)).toBe(true);
  });
});

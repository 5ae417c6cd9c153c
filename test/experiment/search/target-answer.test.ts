import { describe, expect, it } from 'vitest';
import type { FrontRow } from '../../../src/experiment/search/optimisation-rows.js';
import type { OptimisationRun } from '../../../src/experiment/search/run-optimisation.js';
import { targetAnswer } from '../../../src/experiment/search/target-answer.js';

const row = (
  point: number,
  asked: number,
  mean: number,
  half: number,
  doses: FrontRow['doses'] = {},
): FrontRow => ({
  point,
  doses,
  starts: {},
  values: {},
  costs: {},
  givenCosts: {},
  asked,
  goals: [
    {
      id: 'papers',
      part: '',
      unit: 'papers',
      direction: 1,
      mean,
      low: mean - half,
      high: mean + half,
      searched: mean,
      counted: mean,
      countedSearched: mean,
    },
  ],
  withinLimits: true,
  holds: true,
});

/** Worlds of the test in which nothing is done, and what comes of it. */
const NOTHING_DONE = [70, 80, 90];

const run = (value: number, direction: 1 | -1 = 1): OptimisationRun =>
  ({
    sought: [{ quantity: -1 }, { quantity: 0 }],
    cells: { draws: NOTHING_DONE.map((_, n) => ({ draw: 51 + n, replicate: 1 + n })) },
    retested: { draws: [NOTHING_DONE.map((value) => ({ value: [value + 9], baseline: [value] }))] },
    experiment: { search: { target: { indicator: 'papers', part: '', value, direction } } },
    space: {
      budget: 30,
      levers: [
        { id: 'a', variable: { range: [0, 50] } },
        { id: 'b', variable: { choices: [0, 2] } },
      ],
    },
  }) as unknown as OptimisationRun;

const FRONT = [row(1, 5, 90, 20), row(2, 12, 110, 20), row(3, 29.9, 150, 20, { a: 50, b: 0 })];

describe('a target', () => {
  it('is reached by the cheapest portfolio whose mean does, and surely by the cheapest whose interval does', () => {
    expect(targetAnswer(run(100), FRONT)).toMatchObject({ cheapest: 2, surely: 3, farthest: 3, most: 150 });
    expect(targetAnswer(run(140), FRONT)).toMatchObject({ cheapest: 3, surely: null });
  });

  it('that is beyond all names the most, the levers at their ends and whether the budget is used up', () => {
    expect(targetAnswer(run(200), FRONT)).toMatchObject({
      value: 200,
      cheapest: null,
      surely: null,
      farthest: 3,
      most: 150,
      atTheirMost: ['a'],
      budgetBinds: true,
    });
  });

  it('is held against what comes without any policy', () => {
    expect(targetAnswer(run(80), FRONT)).toMatchObject({ withoutPolicy: { mean: 80 }, reachedWithout: true });
    expect(targetAnswer(run(81), FRONT)).toMatchObject({ reachedWithout: false });
    expect(targetAnswer(run(79, -1), FRONT)).toMatchObject({ reachedWithout: false });
  });

  it('may be not to exceed something', () => {
    expect(targetAnswer(run(100, -1), FRONT)).toMatchObject({ cheapest: 1, surely: null, farthest: 1 });
  });

  it('is none of a search for several goals', () => {
    const several = { ...run(1), experiment: { search: { target: null } } } as unknown as OptimisationRun;
    expect(targetAnswer(several, FRONT)).toBeNull();
  });
});

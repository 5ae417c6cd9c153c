import { expect, it } from 'vitest';
import { generationRows } from '../../../src/experiment/search/generation-row.js';

const noted = (generation: number, points: readonly (readonly number[])[]) => ({
  search: 1,
  generation,
  portfolios: generation,
  runsOfEach: 1,
  points: points.map((costs, id) => ({ id, costs })),
});

it('steps of a search cover the space between the worst and the best value of every goal', () => {
  // Goals from 0 to 4 and from 10 to 20; the middle point covers a quarter, both ends together nothing.
  const rows = generationRows([
    noted(1, [
      [4, 10],
      [0, 20],
    ]),
    noted(2, [[2, 15]]),
    noted(3, [[0, 10]]),
  ]);
  expect(rows.map(({ hypervolume }) => hypervolume)).toEqual([0, 0.25, 1]);
  expect(rows.map(({ front }) => front)).toEqual([2, 1, 1]);
  expect(generationRows([])).toEqual([]);
});

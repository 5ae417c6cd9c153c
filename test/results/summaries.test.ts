import { describe, expect, it } from 'vitest';
import { summaryRows } from '../../src/results/summaries.js';
import { tinyCollected } from './tiny.js';

const rows = summaryRows(
  tinyCollected({
    table: {
      papers: [
        [
          [1, 3, 5, 7],
          [2, 4, 6, 8],
        ],
      ],
      staff: [
        [
          [10, 10, 10, 10],
          [20, 20, 20, 20],
        ],
      ],
    },
    kinds: { staff: 'stock' },
  }),
);

describe('summaries', () => {
  it('have a row for each year and one over the horizon', () => {
    expect(rows.map(({ indicator, year, unit }) => [indicator, year, unit])).toEqual([
      ['papers', 2025, 'things a year'],
      ['papers', 2026, 'things a year'],
      ['papers', 'total', 'things'],
      ['staff', 2025, 'things'],
      ['staff', 2026, 'things'],
      ['staff', 'total', 'things'],
    ]);
  });

  it('give mean, spread and quantiles over all futures', () => {
    const first = rows[0];
    expect(first).toMatchObject({ scenario: 'baseline', part: '', mean: 4, p50: 4 });
    expect(first.sd).toBeCloseTo(Math.sqrt(20 / 3), 12);
    expect([first.p25, first.p75]).toEqual([2.5, 5.5]);
    expect(rows[2].mean).toBe(9);
    expect(rows[5]).toMatchObject({ mean: 20, sd: 0, mcse: 0 });
  });

  it('count draws, not runs, where a draw decides the value', () => {
    const decided = summaryRows(tinyCollected({ table: { papers: [[[1, 1, 3, 3]]] } }))[0];
    // Two draws of variance 2: the standard error of their mean is sqrt(2 / 2), however many replicates repeat them.
    expect(decided.mcse).toBeCloseTo(1, 12);
  });
});

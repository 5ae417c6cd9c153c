import { describe, expect, it } from 'vitest';
import { summaryRows } from '../../src/results/summaries.js';
import { tinyCollected } from './tiny.js';

const rows = summaryRows(
  tinyCollected({
    table: {
      papers: [
        [
          [1, 3, 5, 7, 1, 3, 5, 7],
          [2, 4, 6, 8, 2, 4, 6, 8],
        ],
      ],
      staff: [
        [
          [10, 10, 10, 10, 10, 10, 10, 10],
          [20, 20, 20, 20, 20, 20, 20, 20],
        ],
      ],
    },
    kinds: { staff: 'stock' },
    draws: [1, 2, 3, 4],
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

  it('give mean, spread and quantiles over all runs', () => {
    const first = rows[0];
    expect(first).toMatchObject({ scenario: 'baseline', part: '', mean: 4, p50: 4 });
    expect(first.sd).toBeCloseTo(Math.sqrt(40 / 7), 12);
    expect([first.p25, first.p75]).toEqual([2.5, 5.5]);
    expect(rows[2].mean).toBe(9);
    expect(rows[5]).toMatchObject({ mean: 20, sd: 0, mcse: 0 });
  });

  it('show no spread of two draws', () => {
    const [few] = summaryRows(tinyCollected({ table: { papers: [[[1, 1, 3, 3]]] } }));
    expect(few).toMatchObject({ mean: 2, sd: null, p05: null, p50: null, p95: null, mcse: null });
  });

  it('count draws, not runs, where a draw decides the value', () => {
    const decided = summaryRows(
      tinyCollected({ table: { papers: [[[1, 1, 3, 3, 5, 5]]] }, draws: [1, 2, 3] }),
    )[0];
    // Three draws of variance 4: the standard error of their mean is sqrt(4 / 3), however many replicates repeat them.
    expect(decided.mcse).toBeCloseTo(Math.sqrt(4 / 3), 12);
  });
});

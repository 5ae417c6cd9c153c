import { describe, expect, it } from 'vitest';
import { effectRows } from '../../src/results/effects.js';
import { tinyCollected } from './tiny.js';

const DRAWS = [1, 2, 3, 4];
const twice = (values: number[]) => [...values, ...values];

/** Four draws x two replicates, the first two draws twice; chance moves both scenarios alike, so that the paired effect is small and sure. */
const BASELINE = [
  [100, 200, 300, 400],
  [110, 210, 310, 410],
].map(twice);
const ALTERNATIVE = [
  [100, 200, 300, 400],
  [111, 211, 312, 412],
].map(twice);

const collected = tinyCollected({
  table: { papers: [BASELINE, ALTERNATIVE], score: [BASELINE, ALTERNATIVE] },
  arbitraryZero: ['score'],
  draws: DRAWS,
});
const rows = effectRows(collected);
const total = rows.find((row) => row.indicator === 'papers' && row.year === 'total');

describe('paired effects', () => {
  it('are one row an alternative, series, year and horizon; the baseline has none', () => {
    expect(rows.map(({ scenario, indicator, year }) => [scenario, indicator, year])).toEqual([
      ['first', 'papers', 2025],
      ['first', 'papers', 2026],
      ['first', 'papers', 'total'],
      ['first', 'score', 2025],
      ['first', 'score', 2026],
      ['first', 'score', 'total'],
    ]);
  });

  it('compare each run with itself, not one cloud with another', () => {
    expect(total).toMatchObject({ unit: 'things', baseline: 510, mean: 1.5, pairs: 8 });
    expect(total?.low).toBeCloseTo(1, 12);
    expect(total?.high).toBeCloseTo(2, 12);
  });

  it('separate chance from parameters', () => {
    // Replicates never differ: no effect of chance can be seen in these runs.
    expect(total).toMatchObject({ chanceLow: null, chanceHigh: null });
    expect(total?.parameterLow).toBeCloseTo(1, 12);
    expect(total?.parameterHigh).toBeCloseTo(2, 12);
  });

  it('are in percent of the baseline where the zero means something', () => {
    expect(total?.percent).toBeCloseTo(150 / 510, 12);
    expect(
      rows.filter(({ indicator }) => indicator === 'score').every(({ percent }) => percent === null),
    ).toBe(true);
  });

  it('have no percent of nothing', () => {
    const none = effectRows(tinyCollected({ table: { papers: [[[0]], [[3]]] }, draws: [0], replicates: 1 }));
    expect(none[0]).toMatchObject({ baseline: 0, mean: 3, percent: null, pairs: 1 });
  });

  it('are exactly zero for an alternative that changes nothing', () => {
    const same = effectRows(tinyCollected({ table: { papers: [BASELINE, BASELINE] }, draws: DRAWS }));
    for (const { mean, low, high, chanceLow, chanceHigh } of same) {
      expect([mean, low, high, chanceLow, chanceHigh]).toEqual([0, 0, 0, 0, 0]);
    }
  });
});

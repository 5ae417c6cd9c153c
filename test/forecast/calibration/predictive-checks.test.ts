import { describe, expect, it } from 'vitest';
import { type CheckedBy, predictiveChecks } from '../../../src/forecast/calibration/predictive-checks.js';
import { project } from '../../../src/forecast/projection/project.js';
import type { HistoryRow } from '../../../src/scenario/region/history-row.js';
import { grown, madeBank, PLACE, papers } from '../made-bank.js';

const bank = madeBank(200);
const origin = PLACE.region.startYear + 11;

function checksOf(history: readonly HistoryRow[]) {
  const checks = predictiveChecks(project(bank, history, { origin, until: origin }).series);
  return {
    all: checks,
    by: (by: CheckedBy) => checks.find((check) => check.by === by)!,
  };
}

describe('whether fitted runs are like the record', () => {
  it('sums a record up by its level, its yearly rise and how uneven it is', () => {
    const straight = Array.from({ length: 12 }, (_, t) => 1000 * 1.05 ** t);
    const { all, by } = checksOf(papers(straight));
    expect(all.map((check) => check.by)).toEqual(['level', 'trend', 'unevenness']);
    // The mean of logarithms is that of the middle of the years.
    expect(by('level').observed).toBeCloseTo(1000 * 1.05 ** 5.5, 6);
    expect(by('trend')).toMatchObject({ unit: 'percent a year', from: PLACE.region.startYear, to: origin });
    expect(by('trend').observed).toBeCloseTo(5, 9);
    expect(by('unevenness').observed).toBeCloseTo(0, 6);
    expect(by('unevenness').shareAbove).toBe(1);
  });

  it('lies among the runs where the model made the record', () => {
    for (const { observed, p05, p95, shareAbove } of checksOf(papers(grown(0.5, 12))).all.slice(0, 2)) {
      expect(p05).toBeLessThan(observed);
      expect(observed).toBeLessThan(p95);
      expect(shareAbove).toBeGreaterThan(0.05);
      expect(shareAbove).toBeLessThan(0.95);
    }
  });

  it('shows a rise and an unevenness that no run has', () => {
    const fallen = checksOf(papers(Array.from({ length: 12 }, (_, t) => 1000 * 0.8 ** t)));
    expect(fallen.by('trend').shareAbove).toBe(1);
    const uneven = checksOf(papers(grown(0, 12).map((value, t) => value * (t % 2 === 0 ? 1.5 : 0.7))));
    expect(uneven.by('unevenness').shareAbove).toBe(0);
  });

  it('begins after the last change of definition, and leaves out a record that is then too short', () => {
    const counted = (from: number) =>
      papers(grown(0, 12)).map((row, t) => ({ ...row, definition: t < from ? 'old' : 'new' }));
    expect(checksOf(counted(5)).by('trend').from).toBe(PLACE.region.startYear + 5);
    expect(checksOf(counted(10)).all).toEqual([]);
  });

  it('says nothing of the level of a series that counts something else than its indicator', () => {
    const other = papers(grown(0, 12)).map((row) => ({ ...row, indicator: 'articles' }));
    expect(checksOf(other).all.map((check) => check.by)).toEqual(['trend', 'unevenness']);
  });
});

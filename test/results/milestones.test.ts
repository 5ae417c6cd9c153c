import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestoneRows } from '../../src/results/milestones.js';
import { tinyCollected, type Years } from './tiny.js';

const RUNS = 20;
const DRAWS = Array.from({ length: RUNS }, (_, n) => n + 1);
/** A value a run: `from`, `from + 1`, … */
const counted = (from: number): number[] => DRAWS.map((_, n) => from + n);
const years = (...values: (readonly number[])[]): Years => values;

const collectedOf = (table: Record<string, readonly Years[]>, kinds = {}) =>
  tinyCollected({ table, kinds, draws: DRAWS, replicates: 1 });

describe('milestones', () => {
  const same = counted(0);
  const papers = [
    years(counted(10), counted(10), counted(10), same),
    years(counted(10), counted(20), counted(30), same),
  ];

  it('are sums since the policy began, of stocks the level, in years that are simulated', () => {
    const rows = milestoneRows(collectedOf({ papers, postdocs: papers }, { postdocs: 'stock' }), 1);
    // In the first year nothing differs, and there is no fifth.
    expect(rows.map(({ indicator, after, year }) => [indicator, after, year])).toEqual([
      ['papers', 3, 2027],
      ['postdocs', 3, 2027],
    ]);
    const [sums, level] = rows;
    expect([sums.withPolicy.mean, sums.without.mean, sums.unit]).toEqual([88.5, 58.5, 'things']);
    expect([level.withPolicy.mean, level.without.mean]).toEqual([39.5, 19.5]);
    expect(level.withPolicy.low).toBeCloseTo(30.95, 10);
  });

  it('say below what to stop: the tenth percentile with the policy, and how many runs without it that stops', () => {
    const [row] = milestoneRows(collectedOf({ papers: [years(counted(25)), years(counted(30))] }), 1);
    // Of 30 to 49, two in twenty lie below 32; of 25 to 44, seven.
    expect(row.rule).toEqual({ side: 'below', bound: 32, wrongly: 0.1, rightly: 0.35 });
  });

  it('say above what to stop where the policy is to bring less', () => {
    const [row] = milestoneRows(collectedOf({ vacancies: [years(counted(35)), years(counted(30))] }), 1);
    expect(row.rule).toEqual({ side: 'above', bound: 47, wrongly: 0.1, rightly: 0.35 });
  });

  it('never stop more than one in ten of the runs with the policy, whatever they are', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: RUNS,
      maxLength: RUNS,
    });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const rows = milestoneRows(collectedOf({ papers: [years(first), years(second)] }), 1);
        for (const { rule } of rows) expect(rule.wrongly).toBeLessThanOrEqual(0.1);
      }),
    );
  });

  it('are only those of indicators that move early', () => {
    const late = [years(counted(10)), years(counted(20))];
    expect(milestoneRows(collectedOf({ approvals: late }), 1)).toEqual([]);
    expect(milestoneRows(collectedOf({ 'papers area=oncology': late }), 1)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { decisionTables } from '../../../src/results/decision/decision-tables.js';
import { valuesOfInformation } from '../../../src/results/decision/information-rows.js';
import { type StudyRow, studyRows } from '../../../src/results/decision/study-rows.js';
import type { PlannedStudy } from '../../../src/scenario/experiment/planned-study.js';
import { type Effects, madeDecision } from './made-decision.js';
import { plannedStudy } from './planned-study.js';

/** Bold gains 3 where the gap is small and loses 3 elsewhere; careful always gains 0.5. */
const BOLD: Effects = ({ gap }) => [0, gap < 0.5 ? 3 : -3, 0.5];

const made = madeDecision(BOLD, { noise: 1 });
const found = valuesOfInformation(made, made.goals[0], 2)!;

const rowsWith = (...studies: readonly PlannedStudy[]): StudyRow[] => studyRows(studies, found);

describe('studies of an input', () => {
  const sizes = [400, 1, 20, 100_000, 5];
  const study = plannedStudy({ deviation: 1, sizes });
  const studies = rowsWith(study, plannedStudy({ of: 'cost', title: { en: 'Costs', zh: '成本' } }));
  const of = (title: string) => studies.filter((row) => row.study === title);
  const worth = (id: string) => found.table.rows.find((row) => row.of === id)!;

  it('stand in the order of their size, each with its cost', () => {
    expect(of('Pay survey').map(({ size }) => size)).toEqual([1, 5, 20, 400, 100_000]);
    expect(of('Pay survey').map(({ input }) => input)).toEqual(new Array(5).fill('gap'));
    for (const { size, cost, value, low, high, net, netLow, netHigh } of studies) {
      expect(cost).toBeCloseTo(0.1 + 0.001 * size, 12);
      expect(net).toBeCloseTo(value - cost, 12);
      expect(netLow).toBeCloseTo(low - cost, 12);
      expect(netHigh).toBeCloseTo(high - cost, 12);
      expect(low <= value && value <= high).toBe(true);
    }
  });

  it('are worth more the larger they are, at most what it is worth to know the input, and that at most everything', () => {
    for (const title of ['Pay survey', 'Costs']) {
      const values = of(title).map(({ value }) => value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values[0]).toBeGreaterThanOrEqual(0);
      expect(values.at(-1)!).toBeLessThanOrEqual(worth(of(title)[0].input).value);
      expect(worth(of(title)[0].input).value).toBeLessThanOrEqual(worth('everything').value);
    }
    // A hundred thousand observations leave nothing open.
    expect(of('Pay survey').at(-1)!.value / worth('gap').value).toBeGreaterThan(0.95);
    expect(of('Pay survey')[0].value / worth('gap').value).toBeLessThan(0.3);
  });

  it('have one best size where they bring more than they cost, and none where they do not', () => {
    const [best, ...others] = of('Pay survey').filter((row) => row.best);
    expect(others).toEqual([]);
    expect(best.net).toBe(Math.max(...of('Pay survey').map(({ net }) => net)));
    const dear = rowsWith(plannedStudy({ fixed: 50 }));
    expect(dear.some((row) => row.best)).toBe(false);
    expect(Math.max(...dear.map(({ netHigh }) => netHigh))).toBeLessThan(0);
  });

  it('show no worth of what does not matter, however cheap', () => {
    const free = rowsWith(plannedStudy({ of: 'cost', fixed: 0, perObservation: 0 }));
    expect(free.map(({ beyondChance, best }) => [beyondChance, best])).toEqual(
      new Array(3).fill([false, false]),
    );
  });

  it('change no other table', () => {
    const few = madeDecision(BOLD, { states: 64 });
    const { studies: none, ...without } = decisionTables(few, { worth: 2 });
    const { studies: some, ...rest } = decisionTables(few, { worth: 2, studies: [study] });
    expect(none).toEqual([]);
    expect(some).toHaveLength(5);
    expect(rest).toEqual(without);
  });

  it('are worth nothing where one strategy is ahead in every state', () => {
    const ahead = madeDecision(() => [0, 3, 1], { states: 64 });
    const rows = studyRows([plannedStudy()], valuesOfInformation(ahead, ahead.goals[0], 2)!);
    expect(rows.map(({ value, high, best }) => [value, high, best])).toEqual(
      new Array(3).fill([0, 0, false]),
    );
  });

  it('are none of an input that does not differ between the states, nor of single runs', () => {
    expect(rowsWith(plannedStudy({ of: 'unknown' }))).toEqual([]);
    const single = madeDecision(BOLD, { replicates: 1, states: 64 });
    expect(decisionTables(single, { worth: 2, studies: [study] }).studies).toEqual([]);
  });
});

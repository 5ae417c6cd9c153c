import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { inColumns } from '../../src/ensemble/known-columns.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import { labelsOf } from '../../src/language/indicator-labels.js';
import type { Indicator } from '../../src/model/entries/indicator.js';
import type { PlacedProcess } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { extend, type Model } from '../../src/model/model.js';
import { processesOf } from '../../src/model/model-parts.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { seriesIndex } from '../../src/results/totals.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { GRANTS, scenario } from './maoming-scenarios.js';

const SCENARIOS = [scenario('base'), scenario('grants', { policy: GRANTS })];
const BLOCK = { draw: 1, replicate: 1 };
const PLAN = { scenarios: SCENARIOS, draws: 1, replicates: 1 };

const own: Indicator<unknown> = {
  id: 'peopleInPost',
  name: { en: 'people in post', zh: '在岗人数' },
  unit: 'people',
  definition: { en: 'heads in post at the end of the year', zh: '年末在岗人数' },
  direction: 0,
  kind: 'stock',
  scale: 'extensive',
  status: 'assumption only',
  leansOn: [],
  observe: ({ people }) => people.inPost,
};

const withOwn = extend(medinno, { indicators: [own] });

function collectedWith(model: Model, known: Model = model) {
  const { sink, collected } = collector(PLAN, known);
  sink.result(runBlock(SCENARIOS, BLOCK, model));
  return collected();
}

const papersIn = (collected: ReturnType<typeof collectedWith>) =>
  [0, 1].map((s) =>
    Array.from(
      { length: collected.horizon },
      (_, t) => collected.column(s, seriesIndex(collected, 'papers'), t)[0],
    ),
  );

describe('an indicator from outside', () => {
  const papers = papersIn(collectedWith(medinno));

  it('shifts no other column, whether or not the collector knows it', () => {
    expect(papersIn(collectedWith(withOwn))).toEqual(papers);
    expect(papersIn(collectedWith(withOwn, medinno))).toEqual(papers);
  });

  it('is kept, and stands in the tables under its own name, where the collector knows it', async () => {
    const collected = collectedWith(withOwn);
    expect(collected.column(0, seriesIndex(collected, 'peopleInPost'), 0)[0]).toBeGreaterThan(500);
    const asked = { version: '0', command: 'test' };
    const comparison = compareScenarios(collected, asked, await loadCompiler());
    expect(comparison.effects.some(({ indicator }) => indicator === 'peopleInPost')).toBe(true);
    expect(labelsOf(comparison, medinno)('peopleInPost').name).toEqual(own.name);
  });

  it('is missed aloud where the runs do not have it', () => {
    expect(() => collectedWith(medinno, withOwn)).toThrow('no column peopleInPost');
  });
});

describe('columns of observations', () => {
  it('are found by name, in any order and among any others', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 6 });
    const shuffled = names.chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        wanted: fc.shuffledSubarray(columns, { minLength: 1 }),
        years: fc.integer({ min: 1, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ columns, wanted, years }) => {
        const cellOf = (name: string, t: number) => columns.indexOf(name) + 100 * t;
        const table = (order: readonly string[]) =>
          Float64Array.from(
            Array.from({ length: years }, (_, t) => order.map((name) => cellOf(name, t))).flat(),
          );
        const result = { ...BLOCK, observations: [table(columns)], columns };
        expect(inColumns(result, wanted, [])[0]).toEqual(table(wanted));
      }),
    );
  });

  it('are refused where they do not fill whole years', () => {
    const result = { ...BLOCK, observations: [new Float64Array(5)] };
    expect(() => inColumns(result, ['a', 'b'], ['a', 'b'])).toThrow('do not fit');
  });
});

describe('a process from outside', () => {
  const step = () => {};
  const names = (processes: readonly PlacedProcess[]) =>
    processesOf(extend(medinno, { processes }).schedule).map(({ id }) => id);

  it('stands before or after a step of the year, which keeps all that it has', () => {
    const year = processesOf(medinno.schedule).map(({ id }) => id);
    expect(names([])).toEqual(year);
    const made = names([
      { process: { id: 'early', step }, before: 'budgets' },
      { process: { id: 'late', step }, after: 'budgets' },
    ]);
    expect(made.filter((name) => year.includes(name))).toEqual(year);
    expect(made.slice(made.indexOf('early'), made.indexOf('late') + 1)).toEqual(['early', 'budgets', 'late']);
  });

  it('is refused without a place, at an unknown one, or under a name that is taken', () => {
    expect(() => names([{ process: { id: 'x', step }, after: 'buget' }])).toThrow('after buget, expected');
    expect(() => names(processesOf(medinno.schedule) as unknown as readonly PlacedProcess[])).toThrow(
      RangeError,
    );
    expect(() => names([{ process: { id: 'health', step }, after: 'budgets' }])).toThrow(
      'called process health',
    );
  });
});

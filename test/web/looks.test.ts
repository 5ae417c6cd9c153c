import { beforeAll, describe, expect, it } from 'vitest';
import { moneyByPayer } from '../../src/charts/money-by-payer.js';
import { compare } from '../../src/commands/compare.js';
import { labelsOf } from '../../src/language/indicator-labels.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { type Looked, type SaidView, VIEWS, type ViewId, type Wish } from '../../src/web/engine/looks.js';
import type { DeskResponse } from '../../src/web/engine/messages.js';
import type { Strategy } from '../../src/web/planning/strategy.js';
import { scenarioText } from '../../src/web/planning/written-strategy.js';
import { engineInThread, readyStrategy } from './engine-in-thread.js';

const STAGES = [
  { draws: 2, replicates: 1 },
  { draws: 6, replicates: 2 },
];
const FULL = STAGES[1];

const { ask, tasksUntilNow } = engineInThread(STAGES);

const looked = (said: readonly DeskResponse[]): Looked[] =>
  said.filter(({ kind }) => kind === 'looked') as never;
const wishOf = (view: ViewId, language: Wish['language'] = 'en'): Wish => ({
  look: { kind: 'view', view },
  language,
  form: 'wide',
});
const viewIn = ({ said }: Looked): SaidView => said as SaidView;

let young: Strategy;
let leading: Strategy;
beforeAll(async () => {
  young = await readyStrategy(ask, 'young-talent');
  leading = await readyStrategy(ask, 'leading-talent');
});

describe('what is looked at below the panels', () => {
  it('is worked out only while it is looked at, and then with every picture', async () => {
    const show = { kind: 'show', strategy: young, against: null } as const;
    expect(looked(await ask({ ...show, number: 1 }))).toEqual([]);
    const opened = looked(await ask({ kind: 'look', wishes: [wishOf('payers')] }));
    expect(opened.map(({ number, pairs }) => [number, pairs])).toEqual([[1, 12]]);
    const other = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 6 })) };
    const again = looked(await ask({ ...show, number: 2, strategy: other }));
    expect(again.map(({ number, pairs }) => [number, pairs])).toEqual([
      [2, 2],
      [2, 12],
    ]);
    await ask({ kind: 'look', wishes: [] });
    expect(looked(await ask({ ...show, number: 3 }))).toEqual([]);
  });

  it('is drawn and tabled from the numbers of the command on all files, to the last digit', async () => {
    await ask({ kind: 'show', number: 4, strategy: young, against: null, kept: [leading] });
    const [payers] = looked(await ask({ kind: 'look', wishes: [wishOf('payers')] }));
    const texts: Record<string, string> = {
      'kept-strategy.yaml': scenarioText(leading),
      'my-strategy.yaml': scenarioText(young),
    };
    const { comparison } = await compare({
      baseline: 'baseline',
      alternatives: Object.keys(texts),
      ...{ ...FULL, seed: young.seed, years: young.horizon },
      sources: { ...scenarioFiles, read: (path) => texts[path] ?? null },
    });
    const labels = labelsOf(comparison, medinno);
    const [chart] = moneyByPayer.draw({ comparison, model: medinno, labels, language: 'en', form: 'wide' });
    const { drawing } = viewIn(payers);
    // What is left out is what a first look need not wait for, and nothing that is drawn.
    expect(drawing?.spec).toEqual(chart.spec);
    expect(drawing?.table.head.slice(1)).toEqual([
      ...new Set((chart.rows as { name: string }[]).map(({ name }) => name)),
    ]);
    await ask({ kind: 'look', wishes: [] });
  });

  it.each(LANGUAGES)('has numbers in every view, in %s', async (language) => {
    const wishes = VIEWS.map((view) => wishOf(view, language));
    const views = looked(await ask({ kind: 'look', wishes })).map(viewIn);
    expect(views.length).toBe(VIEWS.length);
    for (const { drawing, tables } of views) {
      const all = [...(drawing === null ? [] : [drawing.table]), ...tables];
      expect(all.length).toBeGreaterThan(0);
      for (const { head, rows } of all) {
        expect(rows.length).toBeGreaterThan(0);
        for (const { cells } of rows) expect(cells.length).toBe(head.length - 1);
      }
    }
    await ask({ kind: 'look', wishes: [] });
  });

  it('shows levels alone of a place without new policy, and runs nothing for it', async () => {
    const none = { ...young, levers: [], programme: null };
    await ask({ kind: 'show', number: 5, strategy: none, against: null });
    const before = tasksUntilNow();
    const wishes = [wishOf('people'), wishOf('payers'), wishOf('years'), wishOf('milestones')];
    const [people, payers, years, milestones] = looked(await ask({ kind: 'look', wishes })).map(viewIn);
    expect(tasksUntilNow()).toBe(before);
    expect(people.drawing?.title).toMatch(/people come to research/);
    expect([payers.drawing, payers.tables, milestones.tables]).toEqual([null, [], []]);
    expect(years.tables.map(({ head }) => head.length)).toEqual([3]);
    await ask({ kind: 'look', wishes: [] });
  });

  it('is not said of a strategy that the page has left', async () => {
    await ask({ kind: 'look', wishes: [wishOf('years')] });
    const show = { kind: 'show', against: null } as const;
    const [first, second] = await Promise.all([
      ask({
        ...show,
        number: 6,
        strategy: { ...young, levers: young.levers.map((use) => ({ ...use, dose: 7 })) },
      }),
      ask({ ...show, number: 7, strategy: leading }),
    ]);
    const numbers = looked([...first, ...second]).map(({ number }) => number);
    expect(new Set(numbers)).toEqual(new Set([7]));
    await ask({ kind: 'look', wishes: [] });
  });
});

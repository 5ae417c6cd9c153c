import { beforeAll, describe, expect, it } from 'vitest';
import { moneyByPayer } from '../../src/charts/money-by-payer.js';
import { compare } from '../../src/commands/compare.js';
import { labelsOf } from '../../src/language/indicator-labels.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { formatEstimate, formatNumber } from '../../src/language/numbers.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { answerInWords } from '../../src/report/answer.js';
import { pairOf } from '../../src/results/pairwise.js';
import {
  type Looked,
  type SaidExact,
  type SaidNumber,
  type SaidSideBySide,
  type SaidView,
  VIEWS,
  type ViewId,
  type Wish,
} from '../../src/web/engine/looks.js';
import type { DeskResponse, SaidPicture } from '../../src/web/engine/messages.js';
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

  it('compares no new policy with a strategy that was kept as the panels do', async () => {
    const none = { ...young, levers: [], programme: null };
    const show = { kind: 'show', number: 30, strategy: none, against: young, kept: [young] } as const;
    const picture = (await ask(show)).filter(({ kind }) => kind === 'picture').at(-1) as SaidPicture;
    const exact = { look: { kind: 'exact' }, language: 'en', form: 'wide' } as const;
    const [table, milestones] = looked(await ask({ kind: 'look', wishes: [exact, wishOf('milestones')] }));
    const papers = picture.totals.find(({ indicator, part }) => indicator === 'papers' && part === '')!;
    const row = (table.said as SaidExact).table.rows.find(({ name }) => name === 'papers')!;
    expect(papers.mean).toBeLessThan(0);
    expect(row.cells[0].text).toBe(formatNumber(papers.mean, 6));
    expect(viewIn(milestones).tables).toEqual([]);
    await ask({ kind: 'look', wishes: [] });
  });

  it('says nothing of a number that is no longer there, and goes on to full precision', async () => {
    const show = { kind: 'show', against: null, kept: [] } as const;
    await ask({ ...show, number: 31, strategy: { ...young, worth: 61_300 } });
    const look = { kind: 'number', indicator: 'netHealthBenefitAtWorth', part: '' } as const;
    const wishes = [{ look, language: 'en', form: 'wide' }] as const;
    expect(looked(await ask({ kind: 'look', wishes }))).toHaveLength(1);
    const other = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 7 })) };
    const said = await ask({ ...show, number: 32, strategy: other });
    expect(said.filter(({ kind }) => ['looked', 'broken', 'mistakes'].includes(kind))).toEqual([]);
    expect(said.filter(({ kind }) => kind === 'picture')).toHaveLength(STAGES.length);
    await ask({ kind: 'look', wishes: [] });
  });

  it('says what is wrong with a strategy beside, and goes on to full precision', async () => {
    const unknown = { ...leading, levers: leading.levers.map((use) => ({ ...use, lever: 'magic' })) };
    const wishes = [{ look: { kind: 'sideBySide' }, language: 'en', form: 'wide' }] as const;
    await ask({ kind: 'look', wishes });
    const other = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 8 })) };
    const said = await ask({ kind: 'show', number: 33, strategy: other, against: null, kept: [unknown] });
    expect(said.filter(({ kind }) => kind === 'picture')).toHaveLength(STAGES.length);
    const [mistakes] = said.filter(({ kind }) => kind === 'mistakes');
    expect(mistakes).toMatchObject({ of: 'look', mistakes: [{ en: expect.stringContaining('magic') }] });
    await ask({ kind: 'look', wishes: [] });
  });

  it('says of every number of the panels what made it, in numbers of the command', async () => {
    const said = await ask({ kind: 'show', number: 20, strategy: young, against: null });
    const [picture] = said.filter(({ kind }) => kind === 'picture') as SaidPicture[];
    const rows = picture.panels.en.flatMap(({ rows }) => rows);
    const wishes = rows.map(
      ({ indicator, part }): Wish => ({
        look: { kind: 'number', indicator, part },
        language: 'en',
        form: 'narrow',
      }),
    );
    const numbers = looked(await ask({ kind: 'look', wishes })).map(({ said }) => said as SaidNumber);
    expect(numbers.length).toBe(rows.length);
    numbers.forEach(({ name, facts, definition }, n) => {
      expect(name).toBe(rows[n].name);
      const difference = facts.find((fact) => fact.name === 'Difference, run by run');
      expect(difference?.text, name).toBe(rows[n].mean);
      expect(facts.find((fact) => fact.name === 'Pairs of runs')?.text).toBe('12 (6 sets of parameters × 2)');
      expect(definition).not.toBe('');
    });
    const spending =
      numbers[rows.findIndex(({ indicator, part }) => indicator === 'spending' && part === '')];
    expect(spending.parts.map(({ name }) => name)).toContain('City');
    const health = numbers[rows.findIndex(({ indicator }) => indicator === 'netHealthBenefit')];
    expect(health.parts.map(({ name }) => name)).toEqual(['Discounted DALYs averted', 'Discounted net cost']);
    expect(health.inputs.every(({ source }) => source !== '')).toBe(true);
    const { leansOn } = medinno.indicators.find(({ id }) => id === 'netHealthBenefit')!;
    expect(health.inputs.length).toBe(leansOn.length);
    await ask({ kind: 'look', wishes: [] });
  });

  it('gives all numbers of the panels as exactly as they are known, against what was kept too', async () => {
    const exact: Wish = { look: { kind: 'exact' }, language: 'en', form: 'wide' };
    await ask({ kind: 'look', wishes: [exact] });
    const show = { kind: 'show', strategy: young, against: leading, kept: [leading] } as const;
    const said = await ask({ ...show, number: 21 });
    const pictures = said.filter(({ kind }) => kind === 'picture') as SaidPicture[];
    const { table } = looked(said).at(-1)!.said as SaidExact;
    const { totals } = pictures.at(-1)!;
    expect(table.rows.length).toBe(totals.length);
    table.rows.forEach(({ name, cells }, n) => {
      expect(cells[0].text, name).toBe(formatNumber(totals[n].mean, 6));
      expect(cells[1].text, name).toBe(formatNumber(totals[n].low!, 6));
    });
    expect(totals.some(({ mean }) => mean !== 0)).toBe(true);
    await ask({ kind: 'look', wishes: [] });
  });

  it('sets strategies beside each other: every pair and who is best are those of the command on all files', async () => {
    const kept = [leading, { ...young, levers: young.levers.map((use) => ({ ...use, dose: 3 })) }];
    await ask({ kind: 'show', number: 22, strategy: young, against: null, kept });
    const [answer] = looked(
      await ask({ kind: 'look', wishes: [{ look: { kind: 'sideBySide' }, language: 'en', form: 'narrow' }] }),
    );
    const { sentences, tables } = answer.said as SaidSideBySide;
    const texts: Record<string, string> = {
      'kept-strategy.yaml': scenarioText(kept[0]),
      'kept-strategy-2.yaml': scenarioText(kept[1]),
      'my-strategy.yaml': scenarioText(young),
    };
    const { comparison } = await compare({
      baseline: 'baseline',
      alternatives: Object.keys(texts),
      ...{ ...FULL, seed: young.seed, years: young.horizon },
      sources: { ...scenarioFiles, read: (path) => texts[path] ?? null },
    });
    const labels = labelsOf(comparison, medinno);
    const { headline } = answerInWords({ comparison, model: medinno, labels, language: 'en' });
    expect(sentences).toEqual([headline]);
    const [effects, pairs] = tables;
    expect(effects.head.length).toBe(4);
    expect(pairs.rows.length).toBe(4);
    for (const [row, a] of comparison.scenarios.entries())
      for (const [column, b] of comparison.scenarios.entries()) {
        const pair = pairOf(comparison, a.id, b.id, 'netHealthBenefit');
        const { text } = pairs.rows[row].cells[column];
        const said = pair && formatEstimate(pair.mean!, pair.low, pair.high, { signed: true }).mean;
        expect(text).toBe(said ?? '–');
      }
    await ask({ kind: 'look', wishes: [] });
  });

  it('is not said of a strategy that the page leaves while it is worked out', async () => {
    const show = { kind: 'show', against: null } as const;
    await ask({ ...show, number: 23, strategy: young });
    const [opened, moved] = await Promise.all([
      ask({ kind: 'look', wishes: [wishOf('years')] }),
      ask({ ...show, number: 24, strategy: leading }),
    ]);
    const numbers = looked([...opened, ...moved]).map(({ number }) => number);
    expect(new Set(numbers)).toEqual(new Set([24]));
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

import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { startsOfOneIdentity } from '../../src/ensemble/held-starts.js';
import { ensembleWork } from '../../src/ensemble/runs.js';
import { doseRangeIn } from '../../src/model/dose-range.js';
import { leverOf } from '../../src/model/entries/lever.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { broughtText } from '../../src/web/engine/brought-file.js';
import { desk } from '../../src/web/engine/desk.js';
import type { DeskRequest, DeskResponse, SaidPicture } from '../../src/web/engine/messages.js';
import type { Place } from '../../src/web/engine/place.js';
import type { Strategy } from '../../src/web/planning/strategy.js';
import { scenarioText } from '../../src/web/planning/written-strategy.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { LEAGUE, PAGE_TEXTS } from './bundled.js';

const STAGES = [
  { draws: 2, replicates: 1 },
  { draws: 3, replicates: 1 },
  { draws: 3, replicates: 2 },
];

/** An engine that simulates in this thread, with all that it said. */
function engine() {
  const said: DeskResponse[] = [];
  const held = ensembleWork(medinno, startsOfOneIdentity(1e9));
  let tasks = 0;
  const execute: Executor = (job, sink, signal) => {
    tasks += job.groups.flat().length;
    return inThisThread({ ...job, work: held as never }, sink, signal);
  };
  const answer = desk({
    texts: PAGE_TEXTS,
    league: LEAGUE,
    model: medinno,
    execute,
    respond: (response) => void said.push(response),
    stages: STAGES,
  });
  const ask = async (request: DeskRequest): Promise<DeskResponse[]> => {
    const before = said.length;
    await answer(request);
    return said.slice(before);
  };
  return { ask, tasksUntilNow: () => tasks };
}

const pictures = (said: readonly DeskResponse[]): SaidPicture[] =>
  said.filter((response) => response.kind === 'picture');

const shortened = (strategy: Strategy): Strategy => ({ ...strategy, horizon: 4 });

let place: Place;
let young: Strategy;
const { ask, tasksUntilNow } = engine();

beforeAll(async () => {
  const [opened] = await ask({ kind: 'open', region: 'maoming' });
  if (opened.kind !== 'place') throw new Error(JSON.stringify(opened));
  place = opened.place;
  const [taken] = await ask({ kind: 'take', scenario: 'young-talent' });
  if (taken.kind !== 'strategy') throw new Error(JSON.stringify(taken));
  young = shortened(taken.strategy);
});

describe('the engine of the page', () => {
  it('offers the regions, and the ready strategies of the one that is open', async () => {
    const [opened] = await ask({ kind: 'open', region: 'guangdong' });
    if (opened.kind !== 'place') throw new Error(JSON.stringify(opened));
    expect(opened.regions.map(({ id }) => id)).toEqual(['china', 'guangdong', 'maoming', 'us-nih']);
    expect(opened.place.baseline).toBe('guangdong-baseline');
    expect(place.baseline).toBe('baseline');
    expect(place.strategies.map(({ id }) => id)).toContain('young-talent');
    expect(place.strategies.map(({ id }) => id)).not.toContain('baseline');
  });

  it('shows every lever of the model in one group, with its price in the place', () => {
    const cards = place.groups.flatMap(({ levers }) => levers);
    expect([...new Set(cards.map(({ id }) => id))].sort()).toEqual(medinno.levers.map(({ id }) => id).sort());
    expect(new Set(cards.map(({ id, target }) => `${id} ${target}`)).size).toBe(cards.length);
    for (const { id, cost, freeBecause, range, standard } of cards) {
      expect(cost > 0 || freeBecause !== null, id).toBe(true);
      expect(range[1], id).toBeGreaterThanOrEqual(standard);
    }
  });

  it('gives at full precision the effects of the command on the exported file, to the last digit', async () => {
    const said = pictures(await ask({ kind: 'show', number: 1, strategy: young, against: null }));
    expect(said.map(({ pairs }) => pairs)).toEqual([2, 3, 6]);
    expect(said.map(({ isFull }) => isFull)).toEqual([false, false, true]);
    const files = {
      ...scenarioFiles,
      read: (path: string) => (path === 'mine.yaml' ? scenarioText(young) : null),
    };
    const { seed, horizon: years } = young;
    const result = await compare({
      baseline: place.baseline,
      alternatives: ['mine.yaml'],
      sources: files,
      seed,
      years,
      draws: 3,
      replicates: 2,
    });
    const { totals } = said[2];
    expect(totals.length).toBeGreaterThan(20);
    for (const { indicator, part, ...row } of totals) {
      const { scenario: _, ...theirs } = result.effect(indicator, { part });
      expect({ ...row, scenario: '' }).toEqual({ ...omit(theirs), scenario: '' });
    }
  });

  it('runs nothing again that it has: another dose needs its own runs alone, and going back none', async () => {
    await ask({ kind: 'show', number: 2, strategy: young, against: null });
    const before = tasksUntilNow();
    const more = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 5 })) };
    await ask({ kind: 'show', number: 3, strategy: more, against: null });
    expect(tasksUntilNow() - before).toBe(6);
    await ask({
      kind: 'show',
      number: 4,
      strategy: { ...young, title: { en: 'other', zh: '其他' } },
      against: null,
    });
    expect(tasksUntilNow() - before).toBe(6);
  });

  it('begins the runs of a place when it is opened, and makes none of them twice', async () => {
    const { ask: askAnew, tasksUntilNow: tasks } = engine();
    await askAnew({ kind: 'open', region: 'maoming' });
    const none = { ...young, levers: [], programme: null, horizon: place.horizon };
    await askAnew({ kind: 'show', number: 1, strategy: none, against: null });
    expect(tasks()).toBe(6);
  });

  it('compares with a strategy that was kept, run by run, as the command does for both files', async () => {
    const more = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 5 })) };
    const said = pictures(await ask({ kind: 'show', number: 9, strategy: more, against: young }));
    const read = (path: string) =>
      path === 'kept.yaml' ? scenarioText(young) : path === 'mine.yaml' ? scenarioText(more) : null;
    const { seed, horizon: years } = young;
    const options = { sources: { ...scenarioFiles, read }, seed, years, draws: 3, replicates: 2 };
    const result = await compare({ baseline: 'kept.yaml', alternatives: ['mine.yaml'], ...options });
    const papers = said.at(-1)?.totals.find(({ indicator }) => indicator === 'papers');
    expect(papers?.mean).toBe(result.effect('papers').mean);
    expect(papers?.mean).not.toBe(0);
    const [same] = pictures(await ask({ kind: 'show', number: 10, strategy: young, against: young }));
    expect(same.changesNothing).toBe(true);
  });

  it('says what others than the programme pay', async () => {
    const said = pictures(
      await ask({ kind: 'show', number: 11, strategy: { ...young, horizon: 8 }, against: null }),
    );
    const others = said.at(-1)?.budget?.en.others.map(({ payer }) => payer);
    expect(others).toContain('hospitals');
    expect(others).not.toContain('city');
  });

  it('ends the runs of a strategy when the next is asked for', async () => {
    const other = { ...young, levers: young.levers.map((use) => ({ ...use, dose: 3 })) };
    const [first, second] = await Promise.all([
      ask({ kind: 'show', number: 5, strategy: other, against: null }),
      ask({ kind: 'show', number: 6, strategy: young, against: null }),
    ]);
    const full = pictures([...first, ...second]).filter(({ isFull }) => isFull);
    expect(new Set(full.map(({ number }) => number))).toEqual(new Set([6]));
  });

  it('says before and after every run how many are left, to the next picture and to full precision', async () => {
    const { ask: askAnew } = engine();
    const said = await askAnew({ kind: 'show', number: 1, strategy: young, against: null });
    const progress = said.filter((response) => response.kind === 'progress');
    expect(progress.slice(0, 3)).toMatchObject([
      { done: 0, of: 4, toFull: 12 },
      { done: 1, of: 4, toFull: 11 },
      { done: 2, of: 4, toFull: 10 },
    ]);
    expect(progress.at(-1)).toMatchObject({ done: 6, of: 6, toFull: 0 });
  });

  it('ends the runs where it is asked to stop, and goes on from those that were made', async () => {
    const { ask: askAnew, tasksUntilNow: tasks } = engine();
    const request = { kind: 'show', strategy: young, against: null } as const;
    const [first] = await Promise.all([
      askAnew({ ...request, number: 1 }),
      new Promise((resolve) => setTimeout(resolve, 0)).then(() => askAnew({ kind: 'stop' })),
    ]);
    expect(first.filter(({ kind }) => kind === 'picture' || kind === 'broken')).toEqual([]);
    const said = pictures(await askAnew({ ...request, number: 2 }));
    expect(said.at(-1)?.isFull).toBe(true);
    expect(tasks()).toBeGreaterThanOrEqual(12);
  });

  it('says that a strategy without levers changes nothing', async () => {
    const none = { ...young, levers: [], programme: null };
    const before = tasksUntilNow();
    const said = pictures(await ask({ kind: 'show', number: 7, strategy: none, against: null }));
    expect(tasksUntilNow()).toBe(before);
    expect(said.at(-1)).toMatchObject({ changesNothing: true, verdict: null, budget: null });
  });

  it('reads the file that it exports back to the same strategy', async () => {
    const [, read] = await ask({ kind: 'read', files: [broughtText('mine.yaml', scenarioText(young))] });
    expect(read).toMatchObject({ kind: 'strategy', strategy: young });
  });

  it('reports every mistake of a file in both languages, with its line', async () => {
    const text = scenarioText(young).replace('youngTalent', 'yuongTalent').replace('dose: 12', 'dose: many');
    const [read] = await ask({ kind: 'read', files: [broughtText('mine.yaml', text)] });
    if (read.kind !== 'mistakes') throw new Error(JSON.stringify(read));
    expect(read.mistakes.length).toBe(2);
    expect(read.mistakes[0].en).toMatch(/^mine\.yaml:\d+:\d+: .*yuongTalent.*youngTalent/);
    expect(read.mistakes[0].zh).toContain('yuongTalent');
  });

  it.each(['maoming', 'guangdong', 'china', 'us-nih'])(
    'has in %s no slider beyond what the lever can have',
    async (region) => {
      const [opened] = await ask({ kind: 'open', region });
      if (opened.kind !== 'place') throw new Error(JSON.stringify(opened));
      const scenario = orThrow(await resolveScenario(opened.place.baseline, scenarioFiles, loadCompiler));
      for (const { levers } of opened.place.groups)
        for (const { id, range, standard } of levers) {
          const [low, high] = doseRangeIn(leverOf(id, medinno.levers), scenario.region);
          expect(range[0], id).toBe(Math.min(0, low));
          expect(range[1], id).toBeLessThanOrEqual(high);
          expect(range[1], id).toBeGreaterThanOrEqual(Math.min(standard, high));
        }
    },
  );

  it('says why a strategy cannot be run', async () => {
    const beyond = { ...young, levers: [{ ...young.levers[0], dose: -3 }] };
    const [said] = await ask({ kind: 'show', number: 8, strategy: beyond, against: null });
    expect(said).toMatchObject({ kind: 'mistakes', of: 'strategy' });
  });
});

const omit = <T extends { indicator: string; part: string }>({ indicator: _i, part: _p, ...row }: T) => row;

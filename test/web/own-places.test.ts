import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { startsOfOneIdentity } from '../../src/ensemble/held-starts.js';
import { ensembleWork } from '../../src/ensemble/runs.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { checkFile } from '../../src/scenario/check.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { issueText } from '../../src/scenario/reading/input-error.js';
import { type BroughtFile, broughtText } from '../../src/web/engine/brought-file.js';
import { desk } from '../../src/web/engine/desk.js';
import type { DeskRequest, DeskResponse } from '../../src/web/engine/messages.js';
import { scenarioText } from '../../src/web/planning/written-strategy.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { LEAGUE, PAGE_TEXTS } from './bundled.js';

const CITIES = join(import.meta.dirname, '../../docs/cities');
const cityFile = (name: string): BroughtFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(CITIES, name))),
});

const STAGES = [{ draws: 2, replicates: 1 }];

/** A workbook in which a population is negative and a product per head is no number. */
function withMistakes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet3.xml';
  const text = strFromU8(parts[sheet])
    .replace('<v>6981236</v>', '<v>-5</v>')
    .replace('<v>44408</v>', '<v>-1</v>');
  return zipSync({ ...parts, [sheet]: strToU8(text) });
}

/** A page's engine at the beginning of a visit. */
function visit(texts = PAGE_TEXTS) {
  const said: DeskResponse[] = [];
  const held = ensembleWork(medinno, startsOfOneIdentity(1e9));
  const execute: Executor = (job, sink, signal) =>
    inThisThread({ ...job, work: held as never }, sink, signal);
  const respond = (response: DeskResponse) => void said.push(response);
  const answer = desk({ texts, league: LEAGUE, model: medinno, execute, respond, stages: STAGES });
  return async (request: DeskRequest): Promise<DeskResponse[]> => {
    const before = said.length;
    await answer(request);
    return said.slice(before);
  };
}

type Kind = DeskResponse['kind'];
const the = <K extends Kind>(said: readonly DeskResponse[], kind: K): Extract<DeskResponse, { kind: K }> => {
  const found = said.find((response) => response.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} in ${JSON.stringify(said).slice(0, 500)}`);
  return found as Extract<DeskResponse, { kind: K }>;
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'medinno-own-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a place that a planner brings', () => {
  it('is opened from its workbook and stands among the places from then on', async () => {
    const ask = visit();
    const opened = the(await ask({ kind: 'read', files: [cityFile('zhanjiang.xlsx')] }), 'place');
    const { place, regions } = opened;
    // as it was brought, to be kept
    expect(opened.files).toEqual([cityFile('zhanjiang.xlsx')]);
    expect(place).toMatchObject({ id: './zhanjiang.xlsx', baseline: './zhanjiang.xlsx' });
    expect(place.own?.files).toEqual(['zhanjiang.xlsx']);
    expect(place.population).toBe(6_981_236);
    expect(regions.map(({ id }) => id)).toEqual([
      'china',
      'guangdong',
      'maoming',
      'us-nih',
      './zhanjiang.xlsx',
    ]);
    expect(place.groups.flatMap(({ levers }) => levers.flatMap(({ response }) => response))).toEqual([]);
    const again = the(await ask({ kind: 'open', region: './zhanjiang.xlsx' }), 'place');
    expect(again.place).toEqual(place);
  });

  it('has the ready strategies of the place that it is like, with the numbers of the command for the saved file', async () => {
    const ask = visit();
    const { place } = the(await ask({ kind: 'read', files: [cityFile('zhanjiang.xlsx')] }), 'place');
    expect(place.strategies.map(({ id }) => id)).toContain('young-talent');
    const taken = the(await ask({ kind: 'take', scenario: 'young-talent', region: place.id }), 'strategy');
    expect(taken.strategy.region).toBe('./zhanjiang.xlsx');
    const strategy = { ...taken.strategy, horizon: 3 };
    const { totals } = the(await ask({ kind: 'show', number: 1, strategy, against: null }), 'picture');

    writeFileSync(join(folder, 'zhanjiang.xlsx'), cityFile('zhanjiang.xlsx').bytes);
    writeFileSync(join(folder, 'my-strategy.yaml'), scenarioText(strategy));
    const result = await compare({
      baseline: join(folder, 'zhanjiang.xlsx'),
      alternatives: [join(folder, 'my-strategy.yaml')],
      sources: scenarioFiles,
      ...{ draws: 2, replicates: 1, seed: strategy.seed, years: 3 },
    });
    expect(totals.find(({ indicator }) => indicator === 'papers')?.mean).not.toBe(0);
    for (const { indicator, part, mean, low, high } of totals)
      expect({ mean, low, high }, `${indicator} ${part}`).toEqual(
        (({ mean, low, high }) => ({ mean, low, high }))(result.effect(indicator, { part })),
      );
  });

  it('comes with its scenario where both are chosen, and with its past values', async () => {
    const ask = visit();
    const people = Buffer.from(cityFile('guangzhou-people.yaml').bytes).toString();
    const files = [
      broughtText('people.yaml', people.replace('guangzhou.xlsx', 'guangzhou.yaml')),
      cityFile('guangzhou.history.csv'),
      cityFile('guangzhou.yaml'),
    ];
    const { strategy } = the(await ask({ kind: 'read', files }), 'strategy');
    expect(strategy.region).toBe('./guangzhou.yaml');
    const { place } = the(await ask({ kind: 'open', region: strategy.region }), 'place');
    expect(place.own?.files).toEqual(['guangzhou.yaml', 'guangzhou.history.csv']);
  });

  it('is waited for where a scenario comes without it', async () => {
    const ask = visit();
    const { mistakes } = the(
      await ask({ kind: 'read', files: [cityFile('guangzhou-people.yaml')] }),
      'mistakes',
    );
    expect(mistakes.at(-1)?.en).toContain('open guangzhou.xlsx here');
    const { strategy } = the(await ask({ kind: 'read', files: [cityFile('guangzhou.xlsx')] }), 'strategy');
    expect(strategy.region).toBe('./guangzhou.xlsx');
  });

  it('is waited for too where other places are listed meanwhile, and found where it is listed itself', async () => {
    const ask = visit();
    await ask({ kind: 'read', files: [cityFile('guangzhou-people.yaml')] });
    const others = await ask({ kind: 'read', files: [cityFile('zhanjiang.xlsx')], isListed: true });
    expect(others.map(({ kind }) => kind)).toEqual(['regions']);
    const listed = await ask({ kind: 'read', files: [cityFile('guangzhou.xlsx')], isListed: true });
    expect(listed.map(({ kind }) => kind)).toEqual(['regions', 'strategy']);
    expect(the(listed, 'strategy').strategy.region).toBe('./guangzhou.xlsx');
    // it waits no longer
    const opened = await ask({ kind: 'read', files: [cityFile('guangzhou.xlsx')] });
    expect(opened.map(({ kind }) => kind)).toEqual(['place']);
  });

  it('is found by a scenario that is opened after it', async () => {
    const ask = visit();
    await ask({ kind: 'read', files: [cityFile('guangzhou.xlsx')] });
    const said = await ask({ kind: 'read', files: [cityFile('guangzhou-people.yaml')] });
    expect(the(said, 'strategy').strategy.region).toBe('./guangzhou.xlsx');
  });

  it('is refused with every mistake in it at once, by the cells of its workbook, in the words of medinno check', async () => {
    const bytes = withMistakes(cityFile('zhanjiang.xlsx').bytes);
    const ask = visit();
    const { mistakes } = the(await ask({ kind: 'read', files: [{ name: 'mine.xlsx', bytes }] }), 'mistakes');
    const checked = await checkFile('mine.xlsx', { ...scenarioFiles, bytes: () => bytes }, loadCompiler);
    if (checked.ok) throw new Error('the file has no mistake');
    expect(checked.issues.length).toBeGreaterThan(1);
    expect(mistakes).toEqual(
      checked.issues.map((issue) => ({ en: issueText(issue, 'en'), zh: issueText(issue, 'zh') })),
    );
    for (const { en } of mistakes) expect(en).toMatch(/^mine\.xlsx\[People\].*: found [A-Z]\d+: /);
    const { regions } = the(await ask({ kind: 'open', region: 'maoming' }), 'place');
    expect(regions.map(({ id }) => id)).not.toContain('./mine.xlsx');
  });

  it.each([
    ['past values', 'guangzhou.history.csv'],
    ['a text that is of no kind', 'guangzhou.md'],
    ['a picture', 'map.png'],
  ])('is not what %s alone are', async (_, name) => {
    const file = name === 'map.png' ? { name, bytes: new Uint8Array([137, 80, 78, 71, 0]) } : cityFile(name);
    const said = await visit()({ kind: 'read', files: [file] });
    expect(the(said, 'mistakes').mistakes).toHaveLength(1);
    expect(said).toHaveLength(1);
  });

  it('is listed without being opened where it was kept, and is gone once it is forgotten', async () => {
    const ask = visit();
    const listed = await ask({ kind: 'read', files: [cityFile('zhanjiang.xlsx')], isListed: true });
    expect(listed.map(({ kind }) => kind)).toEqual(['regions']);
    expect(the(listed, 'regions').regions.at(-1)?.name.en).toContain('(zhanjiang.xlsx)');
    const { regions } = the(await ask({ kind: 'forget', region: './zhanjiang.xlsx' }), 'regions');
    expect(regions).toHaveLength(4);
    const { mistakes } = the(await ask({ kind: 'open', region: './zhanjiang.xlsx' }), 'mistakes');
    expect(mistakes[0].en).toContain('open zhanjiang.xlsx again');
  });

  it('is found by a link that is read right after it was listed', async () => {
    const ask = visit();
    const listed = ask({ kind: 'read', files: [cityFile('zhanjiang.xlsx')], isListed: true });
    const name = '{ en: Mine, zh: 我的 }';
    const text = `title: ${name}\ndescription: ${name}\nregion: ./zhanjiang.xlsx\n`;
    const { strategy } = the(
      await ask({ kind: 'read', files: [broughtText('link.yaml', text)] }),
      'strategy',
    );
    await listed;
    expect(strategy.region).toBe('./zhanjiang.xlsx');
  });

  it('leaves a place that comes with the page as it is, though the file has its name', async () => {
    const ask = visit();
    const text = (await PAGE_TEXTS.further())['scenarios/regions/maoming.yaml'];
    const own = text.replace('value: 2020', 'value: 2019');
    const opened = the(await ask({ kind: 'read', files: [broughtText('maoming.yaml', own)] }), 'place');
    expect(opened.place).toMatchObject({ id: './maoming.yaml' });
    expect(opened.place.groups.flatMap(({ levers }) => levers.flatMap(({ response }) => response))).toEqual(
      [],
    );
    const { place } = the(await ask({ kind: 'open', region: 'maoming' }), 'place');
    expect(place.own).toBeNull();
    const { strategy } = the(await ask({ kind: 'take', scenario: 'young-talent' }), 'strategy');
    expect(strategy.region).toBe('maoming');
  });
});

describe('the places that come with the page', () => {
  it('are loaded when one of them is asked for, and again where that failed', async () => {
    let asked = 0;
    const further = async () => {
      asked += 1;
      if (asked === 1) throw new Error('no network');
      return PAGE_TEXTS.further();
    };
    const ask = visit({ ...PAGE_TEXTS, further });
    await ask({ kind: 'open', region: 'maoming' });
    expect(asked).toBe(0);
    expect(await ask({ kind: 'open', region: 'guangdong' })).toMatchObject([{ kind: 'broken' }]);
    expect(the(await ask({ kind: 'open', region: 'guangdong' }), 'place').place.id).toBe('guangdong');
    await ask({ kind: 'open', region: 'china' });
    expect(asked).toBe(2);
  });

  it('come first without the curves of levers, which follow for the place that has them', async () => {
    const ask = visit();
    const said = await ask({ kind: 'open', region: 'maoming' });
    expect(said.map(({ kind }) => kind)).toEqual(['place', 'responses']);
    const curves = (place: { groups: readonly { levers: readonly { response: readonly unknown[] }[] }[] }) =>
      place.groups.flatMap(({ levers }) => levers.filter(({ response }) => response.length > 1)).length;
    expect(curves(the(said, 'place').place)).toBe(0);
    expect(curves(the(said, 'responses').place)).toBeGreaterThan(20);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expressionInterpreter } from 'vega-interpreter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startsOfOneIdentity } from '../../src/ensemble/held-starts.js';
import { ensembleWork } from '../../src/ensemble/runs.js';
import type { Language } from '../../src/language/languages.js';
import { medinno } from '../../src/model/medinno.js';
import { desk } from '../../src/web/engine/desk.js';
import type { DeskRequest, DeskResponse } from '../../src/web/engine/messages.js';
import type { MadeFile, Takeaway } from '../../src/web/engine/takeaway.js';
import { commandOf } from '../../src/web/planning/command.js';
import type { Strategy } from '../../src/web/planning/strategy.js';
import { scenarioText } from '../../src/web/planning/written-strategy.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { LEAGUE, PAGE_TEXTS } from './bundled.js';

const COMMAND = join(import.meta.dirname, '../../bin/medinno.js');
const PRECISION = { draws: 3, replicates: 2 };

const said: DeskResponse[] = [];
const held = ensembleWork(medinno, startsOfOneIdentity(1e9));
const execute: Executor = (job, sink, signal) => inThisThread({ ...job, work: held as never }, sink, signal);
const answer = desk({
  texts: PAGE_TEXTS,
  league: LEAGUE,
  model: medinno,
  interpreter: async () => expressionInterpreter,
  execute,
  respond: (response) => void said.push(response),
  stages: [PRECISION],
});
const ask = async (request: DeskRequest): Promise<DeskResponse[]> => {
  const before = said.length;
  await answer(request);
  return said.slice(before);
};

let folder: string;
let strategy: Strategy;
let command: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medinno-takeaways-'));
  const [taken] = await ask({ kind: 'take', scenario: 'young-talent' });
  if (taken.kind !== 'strategy') throw new Error(JSON.stringify(taken));
  strategy = { ...taken.strategy, horizon: 6 };
  command = commandOf('baseline', strategy, PRECISION);
  writeFileSync(join(folder, 'my-strategy.yaml'), scenarioText(strategy));
  call('of-command', '--language', 'en');
  call('of-command', '--language', 'zh');
  call('with-series', '--series-csv');
}, 120_000);

/** Gives the command of the page in a folder with the saved file. */
function call(out: string, ...more: readonly string[]): void {
  const options = ['--out', out, '--without-png', '--quiet', ...more];
  execFileSync(process.execPath, [COMMAND, ...command.split(' ').slice(1), ...options], { cwd: folder });
}

afterAll(() => rmSync(folder, { recursive: true }));

/** With nothing beside it. */
const NONE = { kept: [] } as const;

async function made(takeaway: Takeaway, language: Language = 'en'): Promise<readonly MadeFile[]> {
  const request = { takeaway, language, strategy, ...NONE, precision: PRECISION, command };
  const [response] = await ask({ kind: 'make', ...request });
  if (response.kind !== 'made') throw new Error(JSON.stringify(response));
  return response.files;
}

const ofCommand = (name: string): Buffer => readFileSync(join(folder, 'of-command', name));
const bytesOf = async ({ content }: MadeFile): Promise<Buffer> =>
  Buffer.from(await new Blob([content]).arrayBuffer());

/** A report without the day on which it was computed. */
const undated = (html: string): string => html.replaceAll(/<time[^>]*>.*?<\/time>/gs, '');

describe('what a planner takes from the page', () => {
  it.each(['en', 'zh'] as const)(
    'is the report of the printed command but for its date (%s)',
    async (language) => {
      const [{ name, content }] = await made('report', language);
      expect(name).toBe(language === 'en' ? 'report.html' : 'report.zh.html');
      expect(String(content).length).toBeGreaterThan(100_000);
      expect(undated(String(content)).split('\n')).toEqual(undated(ofCommand(name).toString()).split('\n'));
    },
  );

  it('are the tables of the command, to the byte', async () => {
    const files = await made('tables');
    expect(files.map(({ name }) => name)).toEqual([
      'summary.csv',
      'effects.csv',
      'pairwise.csv',
      'codebook.csv',
      'draws.csv',
    ]);
    for (const file of files)
      expect((await bytesOf(file)).equals(ofCommand(file.name)), file.name).toBe(true);
  });

  it('is every run and year as the command writes it, to the byte', async () => {
    const [file] = await made('series');
    expect(file.name).toBe('series.csv.gz');
    expect(gunzipSync(await bytesOf(file)).equals(readFileSync(join(folder, 'with-series/series.csv')))).toBe(
      true,
    );
  });

  it('is the workbook of the command, to the byte', async () => {
    const [file] = await made('workbook', 'zh');
    expect(file.name).toBe('results.zh.xlsx');
    expect((await bytesOf(file)).equals(ofCommand(file.name))).toBe(true);
  });

  it('are the charts of the command, with drawings that differ in their fonts alone', async () => {
    const files = await made('charts');
    const theirs = readdirSync(join(folder, 'of-command/charts')).filter((name) => name.includes('.'));
    expect(files.map(({ name }) => name.replace('charts/', '')).sort()).toEqual(theirs.sort());
    for (const file of files) {
      const text = ofCommand(file.name).toString();
      const withoutFonts = text.replace(/<style>@font-face.*?<\/style>/s, '');
      expect(String(file.content) === (file.name.endsWith('.svg') ? withoutFonts : text), file.name).toBe(
        true,
      );
    }
  });

  it('holds the strategies that stand beside it, each against no new policy', async () => {
    const other = { ...strategy, levers: strategy.levers.map((use) => ({ ...use, dose: 3 })) };
    const request = { takeaway: 'tables', language: 'en', strategy, kept: [other] } as const;
    const [response] = await ask({ kind: 'make', ...request, precision: PRECISION, command });
    if (response.kind !== 'made') throw new Error(JSON.stringify(response));
    const effects = String(response.files.find(({ name }) => name === 'effects.csv')?.content);
    const scenarios = new Set(
      effects
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]),
    );
    expect([...scenarios]).toEqual(['kept-strategy', 'my-strategy']);
  });

  it('is said where it cannot be made', async () => {
    const beyond = { ...strategy, levers: [{ ...strategy.levers[0], dose: -3 }] };
    const request = { takeaway: 'report', language: 'en', strategy: beyond, ...NONE } as const;
    const [response] = await ask({ kind: 'make', ...request, precision: PRECISION, command });
    expect(response).toMatchObject({ kind: 'not made', takeaway: 'report' });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedBank } from '../../src/commands/asked-bank.js';
import { backtest } from '../../src/commands/backtest.js';
import { forecast } from '../../src/commands/forecast.js';
import { medinno } from '../../src/model/medinno.js';
import { forecastFiles } from '../../src/node/forecast-files.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { forecastDesk } from '../../src/web/engine/forecast-desk.js';
import type {
  ForecastCall,
  ForecastPlace,
  ForecastRequest,
  ForecastResponse,
} from '../../src/web/engine/forecast-messages.js';
import type { SaidForecast } from '../../src/web/engine/said-forecast.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { BUNDLED } from './bundled.js';

const STAGES = [20, 24];
/** Rows of a province that stand for so many people that a run takes no time. */
const REPRESENTATION = 400;

/** An engine that simulates in this thread, with all that it said. */
function engine() {
  const said: ForecastResponse[] = [];
  let tasks = 0;
  const execute: Executor = (job, sink, signal) => {
    tasks += job.groups.flat().length;
    return inThisThread(job, sink, signal);
  };
  const answer = forecastDesk({
    texts: async () => BUNDLED,
    model: medinno,
    execute,
    respond: (response) => void said.push(response),
    stages: STAGES,
    representation: REPRESENTATION,
  });
  const ask = async (request: ForecastRequest): Promise<ForecastResponse[]> => {
    const before = said.length;
    await answer(request);
    return said.slice(before);
  };
  return { ask, tasksUntilNow: () => tasks };
}

const made = (said: readonly ForecastResponse[]): SaidForecast[] =>
  said.filter((response) => response.kind === 'forecast');

const GUANGDONG: ForecastCall = {
  region: 'guangdong',
  history: null,
  origin: 2020,
  until: 2026,
  given: 'recorded',
};

const { ask, tasksUntilNow } = engine();
let places: readonly ForecastPlace[];
let first: SaidForecast;
let full: SaidForecast;

beforeAll(async () => {
  const [opened] = await ask({ kind: 'forecast-places' });
  if (opened.kind !== 'forecast-places') throw new Error(JSON.stringify(opened));
  places = opened.places;
  [first, full] = made(await ask({ kind: 'forecast', number: 1, call: GUANGDONG }));
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A history of papers in the first years of a place. */
const HISTORY = `indicator,year,value,unit,source
papers,2019,410,papers,made up
papers,2020,450,papers,made up
papers,2021,470,papers,made up
papers,2022,520,papers,made up
papers,2023,540,papers,made up
`;

describe('forecasts of the page', () => {
  it('say which places have a history, and from the end of which years they can be forecast', () => {
    const origins = new Map(places.map(({ region, origins: years }) => [region, years]));
    expect([...origins.keys()]).toEqual(['china', 'guangdong', 'maoming', 'us-nih']);
    expect(origins.get('maoming')).toEqual([]);
    expect(origins.get('guangdong')?.at(-1)).toBe(2023);
    expect(origins.get('us-nih')).toContain(2003);
    // Its simulated years begin too late for a record of three.
    expect(places.filter(({ takesHistory }) => !takesHistory).map(({ region }) => region)).toEqual([
      'maoming',
    ]);
  });

  it('offer only origins that the command takes, and every one of them', async () => {
    for (const { region, origins } of places.filter((place) => place.origins.length > 0)) {
      const asked = (origin: number) => askedBank('forecast', { region, origin, sources: scenarioFiles });
      expect((await asked(origins[0])).origin).toBe(origins[0]);
      await expect(asked(origins[0] - 1)).rejects.toThrow();
      await expect(asked(origins[origins.length - 1] + 1)).rejects.toThrow();
    }
  });

  it('are at every precision those of the command, to the last digit, file by file', async () => {
    expect([first, full].map(({ draws, fullDraws }) => [draws, fullDraws])).toEqual([
      [20, 24],
      [24, 24],
    ]);
    for (const said of [first, full]) {
      const { history: _, ...call } = GUANGDONG;
      const result = await forecast({
        ...call,
        draws: said.draws,
        representation: REPRESENTATION,
        sources: scenarioFiles,
      });
      const files = await forecastFiles(result, { command: '', language: 'en', pictures: false });
      expect(said.files['forecast.csv']).toBe(files['forecast.csv']);
      expect(said.files['scores.csv']).toBe(files['scores.csv']);
      expect(files['report.html']).toContain(said.said.en.series[0].line.split('; ')[1].slice(5));
    }
    expect(first.files['forecast.csv']).not.toBe(full.files['forecast.csv']);
  });

  it('name the command that gives them', () => {
    expect(full.command).toBe(
      'medinno forecast guangdong --origin 2020 --until 2026 --given recorded --draws 24 --replicates 1 --representation 400',
    );
  });

  it('put the verdict of past forecasts with every series, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const { series } = full.said[language];
      expect(series.length).toBeGreaterThan(1);
      for (const { line, methods } of series) {
        expect(line).toMatch(/use |too short to tell|应采用|暂用|尚不能判断/);
        expect(methods.filter(({ isUsed }) => isUsed)).toHaveLength(1);
        expect(methods.length).toBeGreaterThan(7);
      }
    }
    expect(full.said.en.series.map(({ standing }) => standing)).toContain('behindSoFar');
  });

  it('show beside a past origin what happened later, scored as a backtest scores that origin', async () => {
    const staff = full.said.en.series.find(({ series }) => series === 'personYearsResearchAllFields');
    expect(staff?.since).toMatchObject({ firstYear: 2021, lastYear: 2023 });
    expect(staff?.years.filter(({ isLater }) => isLater).map(({ year }) => year)).toEqual([2021, 2022, 2023]);
    const past = await backtest({
      region: 'guangdong',
      draws: 24,
      representation: REPRESENTATION,
      sources: scenarioFiles,
    });
    const drift = past
      .table('scored')
      .filter(
        ({ series, method, origin }) => series === staff?.series && method === 'drift' && origin === 2020,
      );
    expect(drift).toHaveLength(3);
    const row = staff?.since?.rows.find(({ method }) => method === 'Drift');
    expect(row).toMatchObject({
      n: 3,
      inside50: drift.filter(({ inside50 }) => inside50 === 1).length,
      inside90: drift.filter(({ inside90 }) => inside90 === 1).length,
    });
    const wis = drift.reduce((sum, one) => sum + one.wis, 0) / 3;
    expect(Number(row?.wis.replaceAll(',', ''))).toBeCloseTo(wis, -2);
  });

  it('rest for another origin on the runs that there are', async () => {
    const before = tasksUntilNow();
    const [other] = made(await ask({ kind: 'forecast', number: 2, call: { ...GUANGDONG, origin: 2022 } }));
    expect(tasksUntilNow()).toBe(before);
    expect(other).toMatchObject({ origin: 2022, draws: 24, number: 2 });
    await ask({ kind: 'forecast', number: 3, call: { ...GUANGDONG, until: 2027 } });
    expect(tasksUntilNow() - before).toBe(24);
  });

  it('stop when that is asked, and go on from the runs that were made', async () => {
    const own = engine();
    const call = { ...GUANGDONG, until: 2025 };
    const running = own.ask({ kind: 'forecast', number: 1, call });
    while (own.tasksUntilNow() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await own.ask({ kind: 'forecast-stop' });
    const said = await running;
    expect(said.at(-1)).toEqual({ kind: 'forecast-stopped', number: 1 });
    const done = said.filter(({ kind }) => kind === 'forecast-progress').length;
    expect(done).toBeLessThan(20);
    const went = await own.ask({ kind: 'forecast', number: 2, call });
    expect(made(went).at(-1)?.draws).toBe(24);
    const progress = went.flatMap((one) => (one.kind === 'forecast-progress' ? one : []));
    expect(progress[0].done).toBeGreaterThan(Math.min(done, 1));
  });

  it('say how far they are and how long it takes, in both languages', async () => {
    const own = engine();
    const said = await own.ask({ kind: 'forecast', number: 1, call: { ...GUANGDONG, until: 2024 } });
    const progress = said.flatMap((one) => (one.kind === 'forecast-progress' ? one : []));
    expect(progress[9]).toMatchObject({ done: 10, of: 20 });
    expect(progress[9].line?.en).toMatch(/^10 of 20 runs, .* left$/);
    expect(progress[9].line?.zh).toMatch(/^已完成 10\/20 次模拟，.*约剩/);
    expect(progress.filter(({ line }) => line === null)).toHaveLength(2);
  });

  it('explain a year that cannot be forecast', async () => {
    const [said] = await ask({ kind: 'forecast', number: 4, call: { ...GUANGDONG, until: 2019 } });
    if (said.kind !== 'forecast-mistakes') throw new Error(JSON.stringify(said));
    expect(said).toMatchObject({ number: 4 });
    expect(said.mistakes[0].en).toContain('until: found 2019');
  });
});

describe('a file of the planner', () => {
  it('takes the place of the history that is kept, and gives the forecast of the command on it', async () => {
    const file = { name: 'my.csv', bytes: bytesOf(HISTORY) };
    const [said] = await ask({ kind: 'forecast-bring', region: 'guangdong', file });
    if (said.kind !== 'forecast-brought') throw new Error(JSON.stringify(said));
    const { region, history, origins } = said.place;
    expect([region, history]).toEqual(['guangdong', './my.csv']);
    expect(said.place.name.en).toContain('my.csv');
    const call = {
      region,
      history,
      origin: origins[origins.length - 1],
      until: 2026,
      given: 'recorded',
    } as const;
    const [, theirs] = made(await ask({ kind: 'forecast', number: 5, call }));
    const read = (path: string) => (path === './my.csv' ? HISTORY : null);
    const result = await forecast({
      ...call,
      history: './my.csv',
      draws: 24,
      representation: REPRESENTATION,
      sources: { ...scenarioFiles, read },
    });
    const files = await forecastFiles(result, { command: '', language: 'en', pictures: false });
    expect(theirs.files['forecast.csv']).toBe(files['forecast.csv']);
    expect(theirs.command).toContain('--history ./my.csv');
    const damped = theirs.said.en.series[0].methods.find(({ method }) => method === 'Damped trend');
    expect(damped).toMatchObject({ median: '–', why: expect.stringContaining('too short: 5') });
  });

  it('that is a workbook is a place by itself', async () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../docs/forecasts/invented-city.xlsx'));
    const file = { name: 'invented-city.xlsx', bytes: new Uint8Array(bytes) };
    const [said] = await ask({ kind: 'forecast-bring', region: 'maoming', file });
    expect(said).toMatchObject({
      kind: 'forecast-brought',
      place: { region: './invented-city.xlsx', history: null, series: 3 },
    });
  });

  it.each([
    ['text in a number', bytesOf(HISTORY.replace('450', 'many')), 'bad.csv:3'],
    ['years before the first simulated one alone', bytesOf(HISTORY.replaceAll(',20', ',19')), 'observes'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...HISTORY].map(Number)), 'UTF-16'],
  ])('with mistakes is explained: %s', async (_, bytes, found) => {
    const [said] = await ask({
      kind: 'forecast-bring',
      region: 'guangdong',
      file: { name: 'bad.csv', bytes },
    });
    if (said.kind !== 'forecast-mistakes') throw new Error(JSON.stringify(said));
    expect(said.number).toBeNull();
    expect(said.mistakes.map(({ en }) => en).join('\n')).toContain(found);
    for (const { zh } of said.mistakes) expect(zh).not.toBe('');
  });
});

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runBlock } from '../../src/ensemble/run-block.js';
import { medinno as MODEL } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { csv } from '../../src/results/csv.js';
import { seriesRows } from '../../src/results/series-rows.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { manifestIn, rewriteFile, rewriteManifest } from './changed-manifest.js';
import {
  calledUndrawn as called,
  csvRows,
  resultsOf,
  scenarioText,
  TINY,
  workingFolders,
} from './command.js';

const place = workingFolders();
const YEARS = 3;
const FRAME = [
  '--draws',
  '2',
  '--replicates',
  '2',
  '--years',
  String(YEARS),
  '--seed',
  '007',
  '--quiet',
  '--without-png',
];

async function scenarioNamed(name: string): Promise<Scenario> {
  const loaded = await resolveScenario(name, scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return { ...loaded.value, seed: '007', horizon: YEARS };
}

/** The rows of one run of a batch, as replaying it alone should print them. */
async function rowsInBatch(
  names: readonly string[],
  which: number,
  block: { draw: number; replicate: number },
) {
  const scenarios = await Promise.all(names.map(scenarioNamed));
  const { observations } = runBlock(scenarios, block);
  return seriesRows(scenarios[which], block, observations[which], MODEL).map(
    ({ year, indicator, part, value }) => ({
      year,
      indicator,
      part,
      value,
    }),
  );
}

let cwd = '';
let folder = '';

beforeAll(async () => {
  cwd = place('batch');
  // Formulae, programmes and a parameter that is set all have to come back as they were.
  writeFileSync(
    join(cwd, 'case.yaml'),
    scenarioText(`overrides: { adoptionCost: 10000 }
policy:
  levers:
    - { lever: competitiveGrants, start: 2025, end: 2034, dose: 3 * yearsIn + 1 / 3 }
`),
  );
  const ended = await called(cwd, ['compare', 'baseline', 'young-talent', 'case.yaml', ...FRAME]);
  expect(ended).toMatchObject({ code: 0 });
  folder = resultsOf(cwd);
});

const replayed = (...args: string[]) => called(cwd, ['replay', folder, ...args]);

describe('medinno replay', () => {
  it('prints the rows that the batch had, digit by digit, for a strategy run alone', async () => {
    const { code, stdout, stderr } = await replayed('young-talent:2:1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = await rowsInBatch(['baseline', 'young-talent'], 1, { draw: 2, replicate: 1 });
    expect(rows.length).toBeGreaterThan(100 * YEARS);
    expect(stdout).toBe(csv(rows));
  });

  it('brings back formulae and parameters that a scenario set', async () => {
    const { code, stdout } = await replayed('case:1:2', '--json');
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ run: 'case:1:2', scenario: 'case', draw: 1, replicate: 2, seed: '007' });
    const file = join(cwd, 'case.yaml');
    expect(document.rows).toEqual(await rowsInBatch(['baseline', file], 1, { draw: 1, replicate: 2 }));
  });

  it('gives the very numbers of a batch of a single run', async () => {
    const alone = place('alone');
    expect(await called(alone, ['run', 'young-talent', ...TINY])).toMatchObject({ code: 0 });
    const results = resultsOf(alone);
    const { stdout } = await called(alone, ['replay', results, 'young-talent:0:1']);
    const keyed = (rows: readonly Record<string, string>[], value: string) =>
      Object.fromEntries(rows.map((row) => [`${row.year} ${row.indicator} ${row.part}`, row[value]]));
    const summary = csvRows(join(results, 'summary.csv')).filter(({ year }) => year !== 'total');
    const replay = join(alone, 'replay.csv');
    writeFileSync(replay, stdout);
    expect(keyed(csvRows(replay), 'value')).toEqual(keyed(summary, 'mean'));
  });

  it('agrees with the series that the folder holds', async () => {
    const parquet = join(folder, 'series.parquet');
    const stored = await parquetReadObjects({ file: await asyncBufferFromFile(parquet) });
    const own = stored
      .filter(
        ({ scenario, draw, replicate }) =>
          scenario === 'young-talent' && Number(draw) === 1 && Number(replicate) === 2,
      )
      .map(({ year, indicator, part, value }) => [Number(year), indicator, part ?? '', value]);
    const { rows } = JSON.parse((await replayed('young-talent:1:2', '--json')).stdout);
    type Row = Record<'year' | 'indicator' | 'part' | 'value', unknown>;
    const text = (row: unknown) => JSON.stringify(row);
    expect(own.map(text).sort()).toEqual(
      rows.map(({ year, indicator, part, value }: Row) => text([year, indicator, part, value])).sort(),
    );
  });

  it('warns where the results are of another version, and replays all the same', async () => {
    const older = join(cwd, 'older');
    cpSync(folder, older, { recursive: true });
    const { version } = manifestIn(older);
    rewriteManifest(older, (manifest) => ({ ...manifest, version: '0.0.1' }));
    const { code, stdout, stderr } = await called(cwd, ['replay', older, 'baseline:1:1', '--json']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/version 0\.0\.1.*numbers may differ/);
    expect(JSON.parse(stdout).warnings).toEqual([stderr.trim()]);
    rewriteManifest(older, (manifest) => ({ ...manifest, version, model: '0123456789ab' }));
    const changed = await called(cwd, ['replay', older, 'baseline:1:1']);
    expect(changed).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/code of the model has changed/),
    });
    expect((await called(cwd, ['replay', folder, 'baseline:1:1'])).stderr).toBe('');
  });
});

describe('replaying a run that failed', () => {
  it('fails in the same way, with 1 and the reason', async () => {
    const broken = join(cwd, 'broken');
    cpSync(folder, broken, { recursive: true });
    rewriteFile(broken, 'scenario.resolved.yaml', (text) =>
      text.replace('lever: youngTalent', 'lever: noSuchLever'),
    );
    const { code, stdout, stderr } = await called(cwd, ['replay', broken, 'young-talent:1:1']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('no lever is called "noSuchLever"');
  });
});

describe('medinno replay --explain', () => {
  it('shows in words what made a number', async () => {
    const { code, stdout } = await replayed('case:1:2', '--explain', 'netHealthBenefit', '2026');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^netHealthBenefit \(net health benefit\) in 2026: -?[\d.]+/);
    for (const part of [
      '× discountedDalys',
      'adoptionCost = 10000',
      'set by the scenario',
      'grade',
      'callMoney',
    ]) {
      expect(stdout).toContain(part);
    }
    // The dose of the second year is 3 * 2 + 1 / 3, more than the city has for it.
    const [, dose, paid] = /dose ([\d.]+) of 6\.33333 .*asked 6\.33333, paid ([\d.]+) million CNY/.exec(
      stdout,
    )!;
    expect(dose).toBe(paid);
    expect(stdout).toContain(`callMoney: ${paid} instead of 0`);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  it('gives the same number as the rows, in one document with --json', async () => {
    const [explained, rows] = await Promise.all([
      replayed('young-talent:1:1', '--explain', 'papers', '2027', '--json'),
      replayed('young-talent:1:1', '--json'),
    ]);
    const { explanation } = JSON.parse(explained.stdout);
    const row = JSON.parse(rows.stdout).rows.find(
      (one: { year: number; indicator: string; part: string }) =>
        one.year === 2027 && one.indicator === 'papers' && one.part === '',
    );
    expect(explanation.value).toBe(row.value);
    expect(explanation.programme.payer).toBe('city');
    expect(explanation.levers.map(({ lever }: { lever: string }) => lever)).toContain('youngTalent');
  });
});

describe('medinno replay --explain --language zh', () => {
  it('says the same in Chinese, with names, parts and payers in words', async () => {
    const args = ['young-talent:1:1', '--explain', 'dalysAverted', '2026'];
    const [zh, en] = await Promise.all([replayed(...args, '--language', 'zh'), replayed(...args)]);
    expect({ code: zh.code, stderr: zh.stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      '2026 年',
      '随机种子 007',
      '按疾病领域分解',
      '肿瘤（oncology）',
      '所依赖的参数（第 1 组参数）',
    ])
      expect(zh.stdout).toContain(part);
    for (const part of [
      '当年实施的政策工具',
      '青年人才（youngTalent）',
      '由市级财政出资的计划，每年 3,000 万元',
    ])
      expect(zh.stdout).toContain(part);
    expect(zh.stdout).not.toMatch(/undefined|NaN|\[object|priced|paid/);
    // The same numbers of the same things, each by its id.
    const numbersIn = (text: string) => /oncology[^\d-]*(-?[\d.]+)/.exec(text)![1];
    expect(numbersIn(zh.stdout)).toBe(numbersIn(en.stdout));
  });
});

describe('scenario.resolved.yaml', () => {
  it('gives each figure of the region with unit, year, grade and source, once for scenarios that share them', () => {
    const scenarios = parse(readFileSync(join(folder, 'scenario.resolved.yaml'), 'utf8'));
    const [baseline, ...others] = scenarios;
    expect(baseline.figures.length).toBeGreaterThan(50);
    for (const figure of baseline.figures) {
      expect(figure).toMatchObject({ path: expect.any(String), value: expect.any(Number) });
      expect(figure).toMatchObject({ unit: expect.any(String), year: expect.any(Number) });
      expect(figure.source).toMatch(/./);
      expect(figure.grade).toMatch(/^[ABCD]$/);
    }
    for (const other of others) expect(other.figures).toBeUndefined();
  });
});

describe('a wrong replay', () => {
  it.each([
    ['a scenario that was not run', ['young-talen:1:1'], /scenario young-talen.*did you mean "young-talent"/],
    ['an id of another form', ['baseline-1-1'], /found "baseline-1-1", expected scenario:draw:replicate/],
    ['a draw that was not run', ['baseline:3:1'], /found draw 3, expected draw 1 to 2/],
    ['the point values where draws were run', ['baseline:0:1'], /found draw 0/],
    ['a replicate that was not run', ['baseline:1:3'], /found replicate 3, expected replicate 1 to 2/],
    [
      'an indicator that does not exist',
      ['baseline:1:1', '--explain', 'paperz', '2026'],
      /indicator paperz.*did you mean "papers"/,
    ],
    [
      'a year outside the horizon',
      ['baseline:1:1', '--explain', 'papers', '2028'],
      /2028.*from 2025 to 2027/,
    ],
    ['an explanation without its year', ['baseline:1:1', '--explain', 'papers'], /explain/],
  ])('ends with 2 and says what is wrong: %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await replayed(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('reports all mistakes of an id at once, as a document with --json', async () => {
    const { code, stdout } = await replayed('nobody:9:9', '--json');
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.issues.map(({ found }: { found: string }) => found)).toEqual([
      'scenario nobody',
      'draw 9',
      'replicate 9',
    ]);
  });

  it('says what is wrong with the folder: none there, a file, no results, or results without their scenarios', async () => {
    const typo = `${folder.slice(0, -1)}z`;
    const partial = join(cwd, 'partial');
    cpSync(folder, partial, { recursive: true });
    rmSync(join(partial, 'scenario.resolved.yaml'));
    for (const [path, message] of [
      [typo, /nothing there, expected the results folder.*\(did you mean/],
      [join(cwd, 'case.yaml'), /found a file/],
      [place('empty'), /without manifest\.json and scenario\.resolved\.yaml/],
      [partial, /without scenario\.resolved\.yaml/],
    ] as const) {
      const { code, stderr } = await called(cwd, ['replay', path, 'baseline:1:1']);
      expect({ code, path }).toEqual({ code: 2, path });
      expect(stderr).toMatch(message);
    }
  });

  it('points at what does not belong into the resolved scenarios', async () => {
    const spoilt = join(cwd, 'spoilt');
    cpSync(folder, spoilt, { recursive: true });
    const file = join(spoilt, 'scenario.resolved.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`horizon: ${YEARS}`, 'horizon: soon'));
    const { code, stderr } = await called(cwd, ['replay', spoilt, 'baseline:1:1']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/scenario\.resolved\.yaml:\d+:\d+: 0\.horizon: found "soon"/);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  called,
  calledUndrawn,
  csvRows,
  DATA_FILES,
  type Ended,
  filesBelow,
  medinno,
  resultsOf,
  SMALL,
  scenarioText,
  TINY,
  workingFolders,
} from './command.js';

const STRATEGIES = [
  'competitive-grants',
  'leading-talent',
  'young-talent',
  'platforms',
  'learning-hospital',
  'balanced-package',
  'ordinary-care',
  'outside-adoption',
];
const TITLE_WORDS = [
  'competitive grants',
  'Leading-talent',
  'Young talent',
  'latforms',
  'Learning hospitals',
].concat('Balanced package', 'Ordinary care', 'outside');
const CHARTS = [
  'acceptability',
  'cost-effectiveness-frontier',
  'cost-effectiveness-plane',
  'effects-dalysAverted',
  'effects-introductions',
  'effects-netHealthBenefit',
  'effects-papers',
  'expected-loss',
  'fan-papers',
  'funding-concentration',
  'health-by-area',
  'health-by-channel',
  'money-by-payer',
  'pipeline-flow',
  'probability-best',
  'talent-flows',
];

const place = workingFolders();

describe('medinno compare', () => {
  let ended: Ended;
  let results: string;

  beforeAll(async () => {
    const cwd = place('first');
    ended = await medinno(cwd, ['compare', 'baseline', ...STRATEGIES, ...SMALL]);
    results = resultsOf(cwd);
  });

  it('ends with 0, its table on stdout with every strategy, its progress on stderr', () => {
    expect(ended.stderr).toMatch(/2 of 2 runs/);
    expect(ended.code).toBe(0);
    const table = ended.stdout.slice(0, ended.stdout.indexOf('practice channel off'));
    for (const words of TITLE_WORDS) expect(table).toContain(words);
    expect(ended.stdout).not.toMatch(/undefined|NaN|Infinity|\[object|of \d+ runs,/);
    // Two draws are no interval, and one replicate no probability of being best.
    expect(table).toContain('not estimated');
    expect(ended.stdout).toContain('/report.html');
  });

  it('leaves a complete results folder and nothing beside it', () => {
    expect(filesBelow(results)).toEqual(
      [
        ...CHARTS.flatMap((id) => ['csv', 'png', 'svg', 'vl.json'].map((kind) => `charts/${id}.${kind}`)),
        ...DATA_FILES,
        'effects.csv',
        'pairwise.csv',
        'report.html',
        'results.xlsx',
      ].sort(),
    );
    expect(readdirSync(join(results, '../..'))).toEqual(['results']);
  });

  it('writes charts that are specifications and drawings, and a report that asks with the sum', () => {
    for (const id of CHARTS) {
      expect(JSON.parse(readFileSync(join(results, `charts/${id}.vl.json`), 'utf8'))).toHaveProperty(
        '$schema',
      );
      expect(readFileSync(join(results, `charts/${id}.svg`), 'utf8')).toMatch(/^<svg .*@font-face/s);
    }
    const report = readFileSync(join(results, 'report.html'), 'utf8');
    expect(report).toContain('30 million CNY a year more to spend for ten years');
    expect(report).not.toContain('@font-face');
  });

  it('asks the same for each strategy, and says what was paid and what came back', () => {
    const of = (indicator: string) =>
      csvRows(join(results, 'effects.csv')).filter(
        (row) => row.indicator === indicator && row.part === '' && row.year === 'total',
      );
    const [asked, paid, returned] = ['programmeAsked', 'programmePaid', 'programmeReturned'].map(of);
    expect(asked.map((row) => row.scenario)).toEqual(STRATEGIES);
    asked.forEach((row, n) => {
      expect(Number(row.mean)).toBeCloseTo(300, 6);
      expect(Number(paid[n].mean) + Number(returned[n].mean)).toBeCloseTo(300, 6);
      expect(Number(paid[n].mean)).toBeGreaterThan(0);
    });
  });

  it('writes a workbook for Excel with the numbers of effects.csv', async () => {
    const sheets = await readXlsxFile(join(results, 'results.xlsx'));
    const { data } = sheets.find(({ sheet }) => sheet === 'Effects')!;
    const rows = csvRows(join(results, 'effects.csv')).filter(
      ({ part, year }) => part === '' && year === 'total',
    );
    expect(rows.length).toBeGreaterThan(100);
    rows.forEach(({ mean }, n) => {
      expect(Number(data[n + 1][4])).toBeCloseTo(Number(mean), 8);
    });
  });

  it('gives byte-identical files when it is run again, but for the manifest and the date in the report', async () => {
    const cwd = place('again');
    await called(cwd, ['compare', 'baseline', ...STRATEGIES, ...SMALL, '--quiet']);
    const again = resultsOf(cwd);
    expect(filesBelow(again)).toEqual(filesBelow(results));
    const dated = ['manifest.json', 'report.html'];
    for (const file of filesBelow(results).filter((name) => !dated.includes(name))) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(results, file))), file).toBe(true);
    }
    const undated = (folder: string) =>
      readFileSync(join(folder, 'report.html'), 'utf8').replace(/<time [^>]*>[^<]*<\/time>/, '');
    expect(undated(again)).toBe(undated(results));
    expect(undated(results)).not.toContain('<time');
  });

  it('names the folder by its inputs: the same for more draws, another for another seed', async () => {
    const cwd = place('names');
    const call = (...more: string[]) =>
      calledUndrawn(cwd, ['compare', 'baseline', 'young-talent', ...TINY.slice(2), ...more, '--json']);
    const folders = [await call('--draws', '0'), await call('--draws', '1')];
    const other = await call('--draws', '0', '--seed', 'other');
    const [none, one, seeded] = [...folders, other].map(({ stdout }) => JSON.parse(stdout).results);
    expect(one).toBe(none);
    expect(seeded).not.toBe(none);
  });
});

describe('medinno compare --json', () => {
  const number = expect.any(Number);
  let document: Record<string, Record<string, unknown>[]>;

  beforeAll(async () => {
    const ended = await calledUndrawn(place('json'), [
      'compare',
      'baseline',
      'young-talent',
      ...['--draws', '3', '--replicates', '2', '--years', '4'],
      '--without-png',
      '--json',
    ]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    document = JSON.parse(ended.stdout);
  });

  it('prints one document of the agreed shape', () => {
    const { scenarios, effects, pairwise, probabilityBest } = document;
    expect(document).toMatchObject({ results: expect.any(String), checks: { ledger: true }, timing: {} });
    expect(scenarios.map(({ name }) => name)).toEqual(['baseline', 'young-talent']);
    const summary = scenarios[0].summary as Record<string, unknown>[];
    const text = expect.any(String);
    const key = { indicator: text, part: text, unit: text };
    const spread = { mean: number, sd: number, p05: number, p25: number, p50: number };
    for (const row of summary)
      expect(row).toMatchObject({ ...key, ...spread, p75: number, p95: number, mcse: number });
    const interval = { low: number, high: number };
    for (const row of effects) {
      expect(row).toMatchObject({
        ...key,
        ...interval,
        scenario: 'young-talent',
        baseline: number,
        mean: number,
      });
      expect(row.pairs).toBe(6);
      expect(row.chanceLow === null).toBe(row.chanceHigh === null);
      if (row.chanceLow === row.chanceHigh && row.low !== row.high) expect(row.chanceLow).toBeNull();
      expect(row.percent === null || typeof row.percent === 'number').toBe(true);
    }
    // Three draws allow no conclusion.
    for (const row of probabilityBest)
      expect(row).toEqual({ scenario: text, goal: text, value: null, standardError: null });
    for (const { a, b, year, shareBetter } of pairwise) {
      expect([a, b, year]).toEqual(['young-talent', 'baseline', 'total']);
      expect(shareBetter === null || typeof shareBetter === 'number').toBe(true);
    }
  });

  it('has every indicator of the scripts in each year and over the horizon', () => {
    const summary = document.scenarios[0].summary as Record<string, unknown>[];
    const ids =
      'papers hits discoveries leads patents approvals introductions dalysAverted spending applicants awardees fundingRate emigrants netTalentFlow abilityInPost terminalDalys netHealthBenefit';
    for (const id of ids.split(' ')) {
      const years = summary.filter((row) => row.indicator === id && row.part === '').map(({ year }) => year);
      expect(years, id).toEqual([...Array.from({ length: 4 }, (_, t) => 2025 + t), 'total']);
    }
  });

  it('gives chance alone its interval where the parameters are point values', async () => {
    const args = [
      'compare',
      'baseline',
      'young-talent',
      '--draws',
      '0',
      '--replicates',
      '4',
      '--years',
      '6',
      '--without-png',
      '--json',
    ];
    const { stdout, code } = await calledUndrawn(place('chance'), args);
    expect(code).toBe(0);
    const papers = JSON.parse(stdout).effects.find(
      (row: Record<string, unknown>) => row.indicator === 'papers' && row.part === '' && row.year === 'total',
    );
    expect([papers.low, papers.high]).toEqual([null, null]);
    expect([papers.parameterLow, papers.parameterHigh]).toEqual([null, null]);
    expect(papers.chanceLow).toBeLessThan(papers.mean);
    expect(papers.chanceHigh).toBeGreaterThan(papers.mean);
    expect(papers.pairs).toBe(4);
  });
});

describe('a policy that changes nothing', () => {
  it('gives the rows of the baseline but for the name', async () => {
    const cwd = place('nothing');
    const idle = ['competitiveGrants', 'youngTalent', 'retention', 'platforms', 'learningHospital']
      .map((lever) => `    - { lever: ${lever}, dose: 0 }`)
      .join('\n');
    writeFileSync(join(cwd, 'idle.yaml'), scenarioText(`policy:\n  levers:\n${idle}\n`));
    const { code, stderr } = await calledUndrawn(cwd, [
      'compare',
      'baseline',
      './idle.yaml',
      ...SMALL,
      '--without-png',
    ]);
    expect({ code, stderr: stderr.includes('failed') }).toEqual({ code: 0, stderr: false });
    const rows = csvRows(join(resultsOf(cwd), 'summary.csv'));
    const of = (id: string) =>
      rows.filter(({ scenario }) => scenario === id).map(({ scenario: _scenario, ...row }) => row);
    expect(of('idle').length).toBeGreaterThan(1000);
    expect(of('idle')).toEqual(of('baseline'));
    const moved = csvRows(join(resultsOf(cwd), 'effects.csv')).filter(({ mean, low, high }) =>
      [mean, low, high].some((value) => Number(value) !== 0),
    );
    expect(moved).toEqual([]);
  });
});

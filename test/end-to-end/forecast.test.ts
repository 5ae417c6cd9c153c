import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/commands/forecast.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { write } from '../../src/node/write.js';
import { called, calledUndrawn, csvRows, filesBelow, medinno, resultsOf, workingFolders } from './command.js';

const place = workingFolders();
const CITY = fileURLToPath(new URL('../../docs/forecasts/invented-city.xlsx', import.meta.url));

/** A working folder with the workbook of an invented city. */
function withCity(name: string): string {
  const cwd = place(name);
  copyFileSync(CITY, join(cwd, 'my-city.xlsx'));
  return cwd;
}

const SMALL = ['--draws', '24', '--representation', '10'];
const CALL = ['forecast', './my-city.xlsx', '--until', '2027', ...SMALL, '--quiet'];

describe('medinno forecast', () => {
  it('says what each series of a workbook will be, and writes tables, charts and page', async () => {
    const cwd = withCity('folder');
    const { code, stdout, stderr } = await called(cwd, CALL);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Forecast for Invented city to 2027');
    expect(stdout).toMatch(/^- Papers: [\d,]+ papers \(90%/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const folder = resultsOf(cwd);
    const files = filesBelow(folder);
    const charts = ['researchers', 'papers', 'patents'].flatMap((id) =>
      ['csv', 'png', 'svg', 'vl.json'].map((ending) => `charts/forecast-${id}.${ending}`),
    );
    expect(files.filter((name) => name.startsWith('charts/forecast-')).sort()).toEqual(charts.sort());
    expect(files.filter((name) => !name.startsWith('charts/'))).toEqual([
      'codebook.csv',
      'families.csv',
      'forecast-hub.csv',
      'forecast.csv',
      'history.csv',
      'manifest.json',
      'newer.csv',
      'report.html',
      'scenario.resolved.yaml',
      'scored.csv',
      'scores.csv',
    ]);
    const rows = csvRows(join(folder, 'forecast.csv'));
    const papers = rows.filter((row) => row.series === 'papers' && row.kind === 'forecast');
    expect([...new Set(papers.map(({ year }) => year))]).toEqual(['2025', '2026', '2027']);
    expect(papers.map(({ method }) => method)).toEqual(
      expect.arrayContaining(['model', 'combination', 'drift']),
    );
    // The same numbers as hubs have them.
    const model = papers.find(({ method, year }) => method === 'model' && year === '2027')!;
    const hub = csvRows(join(folder, 'forecast-hub.csv')).filter(
      (row) => row.model_id === 'medinno' && row.target === 'papers' && row.target_end_date === '2027-12-31',
    );
    expect(hub.map(({ output_type_id: id, value }) => [id, value])).toEqual([
      ...(['0.05', '0.25', '0.5', '0.75', '0.95'] as const).map((level, n) => [
        level,
        model[['p05', 'p25', 'p50', 'p75', 'p95'][n]],
      ]),
      ['NA', model.mean],
    ]);
    expect(new Set(hub.map(({ reference_date: date }) => date))).toEqual(new Set(['2024-12-31']));
    // Every column of the files is explained.
    const explained = csvRows(join(folder, 'codebook.csv'));
    for (const file of [
      'forecast.csv',
      'scored.csv',
      'scores.csv',
      'families.csv',
      'forecast-hub.csv',
      'newer.csv',
    ])
      expect(
        explained
          .filter((row) => row.file === file)
          .map(({ column }) => column)
          .sort(),
      ).toEqual(Object.keys(csvRows(join(folder, file))[0]).sort());
  });

  it('has the same data whatever the workers, and one document with --json', async () => {
    const cwd = withCity('workers');
    const [one, two] = [
      await calledUndrawn(cwd, [...CALL, '--json', '--workers', '1', '--out', 'a']),
      await calledUndrawn(cwd, [...CALL, '--json', '--workers', '2', '--out', 'b']),
    ];
    expect({ ...JSON.parse(two.stdout), results: 'a' }).toEqual(JSON.parse(one.stdout));
    expect(JSON.parse(one.stdout)).toMatchObject({
      region: 'invented-city',
      origin: 2024,
      until: 2027,
      scenario: false,
    });
    for (const name of ['forecast.csv', 'scores.csv', 'scored.csv', 'families.csv', 'forecast-hub.csv'])
      expect(readFileSync(join(cwd, 'a', name))).toEqual(readFileSync(join(cwd, 'b', name)));
  });

  it('keeps page and charts of both languages in one folder, the same that the library writes', async () => {
    const cwd = withCity('languages');
    const region = join(cwd, 'my-city.xlsx');
    const call = [
      'forecast',
      region,
      '--until',
      '2027',
      ...SMALL,
      '--quiet',
      '--without-png',
      '--out',
      'command',
    ];
    for (const language of ['zh', 'en']) await called(cwd, [...call, '--language', language]);
    const few = { draws: 24, representation: 10, until: 2027 };
    const result = await forecast({ region, sources: scenarioFiles, ...few });
    for (const language of ['en', 'zh'] as const)
      await write(result, join(cwd, 'library'), { language, pictures: false });
    const [command, library] = ['command', 'library'].map((name) => join(cwd, name));
    const files = filesBelow(command);
    expect(files).toEqual(filesBelow(library));
    for (const name of files.filter((one) => one !== 'manifest.json'))
      expect(readFileSync(join(library, name)).equals(readFileSync(join(command, name))), name).toBe(true);
    expect(readFileSync(join(command, 'report.html'), 'utf8')).toContain(
      '<h1>Forecast for Invented city to 2027</h1>',
    );
    expect(readFileSync(join(command, 'report.zh.html'), 'utf8')).toContain(
      '<h1>虚构城市至 2027 年的预测</h1>',
    );
  });

  it('has the call on its page that makes the same page again', async () => {
    const cwd = withCity('again');
    const options = ['--set', 'reviewNoise = 0.5', '--seed', "it's mine", '--without-png', '--out', 'a'];
    expect((await calledUndrawn(cwd, [...CALL, ...options])).code).toBe(0);
    const page = readFileSync(join(cwd, 'a/report.html'), 'utf8');
    const line = /<code>(medinno forecast .*?)<\/code>/.exec(page)![1].replaceAll('&#39;', "'");
    const words = execFileSync('/bin/sh', ['-c', `medinno() { printf '%s\\n' "$@"; }; ${line}`], {
      encoding: 'utf8',
    });
    const again = await calledUndrawn(cwd, [
      ...words.trimEnd().split('\n'),
      '--without-png',
      '--out',
      'b',
      '--quiet',
    ]);
    expect(again.code).toBe(0);
    expect(readFileSync(join(cwd, 'b/report.html'), 'utf8')).toBe(page);
  });

  it('goes on from where it was interrupted', async () => {
    const cwd = withCity('resume');
    const draws = ['--draws', '60', ...SMALL.slice(2)];
    const call = ['forecast', './my-city.xlsx', ...draws, '--workers', '1', '--without-png'];
    let stopped = false;
    const first = await medinno(cwd, [...call, '--out', 'r'], (text, interrupt) => {
      if (!stopped && /\d+ of \d+ runs/.test(text)) {
        stopped = true;
        interrupt();
      }
    });
    expect(first.code).toBe(130);
    expect(first.stderr).toMatch(/\d+ runs are kept in/);
    const second = await calledUndrawn(cwd, [...call, '--out', 'r', '--resume']);
    expect([second.code, second.stderr.includes('from before')]).toEqual([0, true]);
    const whole = await calledUndrawn(cwd, [...call, '--out', 'w', '--quiet']);
    expect(whole.code).toBe(0);
    for (const name of ['forecast.csv', 'scores.csv'])
      expect(readFileSync(join(cwd, 'r', name))).toEqual(readFileSync(join(cwd, 'w', name)));
  });

  it('says every mistake of a call at once', async () => {
    const cwd = withCity('wrong');
    const wrong = [
      '--draws',
      'x',
      '--workers',
      '0',
      '--given',
      'some',
      '--history',
      'none.csv',
      '--set',
      'a=1',
    ];
    const { code, stderr } = await called(cwd, ['forecast', './my-city.xlsx', ...wrong]);
    expect(code).toBe(2);
    for (const named of ['--draws', '--workers', '--given', 'none.csv', '--set'])
      expect(stderr).toContain(named);
    const years = await called(cwd, ['forecast', './my-city.xlsx', '--origin', '2050', '--until', '1990']);
    expect([years.code, years.stderr.includes('--origin'), years.stderr.includes('--until')]).toEqual([
      2,
      true,
      true,
    ]);
    const resumed = await called(cwd, [...CALL, '--resume']);
    expect([resumed.code, resumed.stderr]).toEqual([2, expect.stringContaining('nothing to resume')]);
  });
});

describe('medinno backtest', () => {
  it('scores past forecasts by years ahead, without forecasts of years to come', async () => {
    const cwd = withCity('backtest');
    const call = ['backtest', './my-city.xlsx', ...SMALL, '--quiet', '--out', 'b', '--language', 'zh'];
    const { code, stdout } = await calledUndrawn(cwd, call);
    expect(code).toBe(0);
    expect(stdout).toContain('虚构城市：对以往预测的评分');
    const files = filesBelow(join(cwd, 'b'));
    expect(files).toContain('report.zh.html');
    expect(files).toContain('charts/zh/past-papers.vl.json');
    expect(files).not.toContain('forecast.csv');
    const scored = csvRows(join(cwd, 'b/scored.csv'));
    expect(new Set(scored.map(({ year, origin }) => Number(year) > Number(origin)))).toEqual(new Set([true]));
    const hub = csvRows(join(cwd, 'b/forecast-hub.csv'));
    expect(hub).toHaveLength(6 * scored.length);
  });
});

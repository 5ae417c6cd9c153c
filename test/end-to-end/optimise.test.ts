import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { called, calledUndrawn, csvRows, filesBelow, medinno, resultsOf, workingFolders } from './command.js';

const place = workingFolders();

const SEARCH = `kind: experiment
title: { en: Small search, zh: 小型寻优 }
description: { en: What is best?, zh: 何者最优？ }
scenario: baseline
budget: { payer: city, amount: 20 }
vary:
  - { role: lever, lever: competitiveGrants, range: [0, 20] }
  - { role: lever, lever: youngTalent, range: [0, 40], whole: true }
sampling: { draws: 2 }
search: { population: 4, generations: 2, first: 1, fresh: { draws: 2 } }
indicators:
  - { indicator: papers, direction: more }
  - { indicator: abilityInPost, direction: more }
against: [young-talent]
`;
const CALL = ['optimise', './search.yaml', '--years', '2', '--quiet'];
const TABLES = ['candidates', 'front', 'generations', 'hand-written', 'retest', 'shrinkage'];

function withSearch(name: string, text = SEARCH): string {
  const cwd = place(name);
  writeFileSync(join(cwd, 'search.yaml'), text);
  return cwd;
}

describe('medinno optimise', () => {
  it('says the answer first, lists portfolios and writes tables, charts, a page and scenarios that other commands take', async () => {
    const cwd = withSearch('search');
    const { code, stdout, stderr } = await called(cwd, CALL);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimStart()).toMatch(/^Small search\n\d+ portfolios? for 20 million CNY a year from city/);
    // It asks for 30 million, the portfolios for 20.
    expect(stdout).toMatch(/^- Not counted, since they ask for another sum/m);
    expect(stdout).toMatch(/^no\. +asked +papers +ability in post$/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const folder = resultsOf(cwd);
    const files = filesBelow(folder);
    for (const name of TABLES) expect(files).toContain(`${name}.csv`);
    for (const id of ['front-papers-abilityInPost', 'portfolios'])
      for (const ending of ['csv', 'png', 'svg', 'vl.json'])
        expect(files).toContain(`charts/${id}.${ending}`);
    const front = csvRows(join(folder, 'front.csv'));
    expect(front.map(({ point }) => point)).toEqual(front.map((_, n) => String(n + 1)));
    const portfolio = join(folder, 'front/point-1.yaml');
    const checked = await called(cwd, ['check', portfolio]);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain(`competitiveGrants ${front[0].competitiveGrants}`);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toContain('<h1>Small search</h1>');
    expect(page).toContain('<code>medinno optimise ./search.yaml --draws 2 --replicates 1 --years 2</code>');
  });

  it('has the same data whatever the workers, and one document with --json', async () => {
    const cwd = withSearch('workers');
    const [one, two] = [
      await calledUndrawn(cwd, [...CALL, '--json', '--workers', '1', '--out', 'a']),
      await calledUndrawn(cwd, [...CALL, '--json', '--workers', '2', '--out', 'b']),
    ];
    expect({ ...JSON.parse(two.stdout), results: 'a' }).toEqual(JSON.parse(one.stdout));
    expect(Object.keys(JSON.parse(one.stdout))).toEqual(
      expect.arrayContaining(['sought', 'goals', 'front', 'handWritten', 'shrinkage', 'results']),
    );
    for (const name of TABLES)
      expect(readFileSync(join(cwd, `a/${name}.csv`))).toEqual(readFileSync(join(cwd, `b/${name}.csv`)));
  });

  it('goes on from where it was interrupted, to the same bytes', async () => {
    const cwd = withSearch('resume');
    const call = [
      'optimise',
      './search.yaml',
      '--years',
      '3',
      '--draws',
      '4',
      '--workers',
      '1',
      '--without-png',
    ];
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
    for (const name of [...TABLES.map((table) => `${table}.csv`), 'report.html', 'front/point-1.yaml'])
      expect(readFileSync(join(cwd, 'r', name))).toEqual(readFileSync(join(cwd, 'w', name)));
  });

  it('has page, charts and answer in Chinese too', async () => {
    const cwd = withSearch('chinese');
    const { stdout } = await calledUndrawn(cwd, [...CALL, '--language', 'zh', '--out', 'a', '--without-png']);
    expect(stdout).toContain('- 以下方案的金额、出资方或年份不同，未计入：青年人才');
    expect(readFileSync(join(cwd, 'a/report.zh.html'), 'utf8')).toContain('<h1>小型寻优</h1>');
    expect(filesBelow(join(cwd, 'a'))).toContain('charts/zh/portfolios.svg');
  });

  it('says the cheapest portfolio that reaches a target, or what is in the way', async () => {
    const cwd = withSearch('target');
    const reached = await calledUndrawn(cwd, [
      ...CALL,
      '--target',
      'papers>=1',
      '--without-png',
      '--out',
      'a',
    ]);
    expect(reached.stdout).toContain('reached without any policy');
    const missed = await calledUndrawn(cwd, [
      ...CALL,
      '--target',
      'papers>=1000000',
      '--without-png',
      '--out',
      'b',
    ]);
    expect(missed.stdout).toContain('not reached');
    expect(missed.code).toBe(0);
  });

  it('refuses wrong files and calls before anything runs, all at once, in both languages', async () => {
    const wrong = SEARCH.replace('[0, 20]', '[20, 0]')
      .replace(', direction: more }', ' }')
      .replace('payer: city', 'payer: town');
    const cwd = withSearch('wrong', wrong);
    const [english, chinese] = [await called(cwd, CALL), await called(cwd, [...CALL, '--language', 'zh'])];
    expect([english.code, chinese.code]).toEqual([2, 2]);
    for (const part of [
      'budget.payer: found "town"',
      'vary.0.range: found 20 to 0',
      'indicators.0.direction: found nothing',
    ])
      expect(english.stderr).toContain(part);
    for (const part of [
      'budget.payer：发现“town”',
      'vary.0.range：发现 20 至 0',
      'indicators.0.direction：空缺',
    ])
      expect(chinese.stderr).toContain(part);
    const resumed = await called(withSearch('resumed'), [...CALL, '--resume']);
    expect([resumed.code, resumed.stderr]).toEqual([2, expect.stringContaining('nothing to resume')]);
    const explored = await called(withSearch('explored'), ['explore', './search.yaml']);
    expect([explored.code, explored.stderr]).toEqual([
      2,
      expect.stringContaining('it is for medinno optimise'),
    ]);
    const baseline = await called(withSearch('none'), ['optimise', 'maoming-levers']);
    expect([baseline.code, baseline.stderr]).toEqual([
      2,
      expect.stringContaining('an experiment without a search'),
    ]);
  });
});

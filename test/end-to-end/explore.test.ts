import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explore } from '../../src/commands/explore.js';
import { terminalWidth } from '../../src/language/lines.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { write } from '../../src/node/write.js';
import { called, calledUndrawn, csvRows, filesBelow, medinno, resultsOf, workingFolders } from './command.js';

const place = workingFolders();

const GRID = `kind: experiment
title: { en: Two plans, zh: 两类方案 }
description: { en: Two plans., zh: 两类方案。 }
scenario: baseline
vary:
  - { role: lever, policy: plan, choices: [none, young-talent] }
  - { role: lever, lever: lottery, choices: [0, 0.5] }
sampling: { method: grid }
indicators:
  - { indicator: papers, direction: more }
`;
const WORLDS = `kind: experiment
title: { en: Two strategies, zh: 两项策略 }
description: { en: Which holds up?, zh: 哪一项站得住？ }
scenario: baseline
vary:
  - { role: lever, policy: plan, choices: [none, young-talent] }
  - { role: uncertainty, figure: workforce.payGap, range: [0.1, 0.5] }
  - { role: uncertainty, parameter: fundingElasticity }
sampling: { method: sobol, samples: 12, levers: crossed, draws: 0, replicates: 1 }
indicators:
  - { indicator: papers, direction: more }
`;
const CALL = ['explore', './grid.yaml', '--years', '2', '--quiet'];

function withGrid(name: string): string {
  const cwd = place(name);
  writeFileSync(join(cwd, 'grid.yaml'), GRID);
  return cwd;
}

describe('medinno explore', () => {
  it('says the best point of every goal, lists the points and writes their tables', async () => {
    const cwd = withGrid('grid');
    const { code, stdout, stderr } = await called(cwd, CALL);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^- papers: best at point \d \((ordinary|plan \S+|lottery \S+|plan \S+, lottery \S+)\)/m,
    );
    expect(stdout).toMatch(/^1 +ordinary +0$/m);
    expect(stdout).toMatch(/^4 +plan young-talent, lottery 0\.5 +\S+$/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const folder = resultsOf(cwd);
    const charts = ['changes', 'changes-papers', 'together-papers'].flatMap((id) =>
      ['csv', 'png', 'svg', 'vl.json'].map((ending) => `charts/${id}.${ending}`),
    );
    const files = filesBelow(folder);
    expect(files.filter((name) => name.startsWith('charts/')).sort()).toEqual(charts.sort());
    expect(files.filter((name) => !name.startsWith('charts/'))).toEqual([
      'changes.csv',
      'codebook.csv',
      'goals.csv',
      'league.csv',
      'manifest.json',
      'points.csv',
      'report.html',
      'responses.csv',
      'scenario.resolved.yaml',
      'together.csv',
    ]);
    expect(csvRows(join(folder, 'points.csv')).map(({ plan, lottery }) => [plan, lottery])).toEqual([
      ['none', '0'],
      ['none', '0.5'],
      ['young-talent', '0'],
      ['young-talent', '0.5'],
    ]);
  });

  it('of strategies says which holds up, in either language, and writes what is known of the decision', async () => {
    const cwd = place('strategies');
    writeFileSync(join(cwd, 'worlds.yaml'), WORLDS);
    const call = ['explore', './worlds.yaml', '--years', '2', '--quiet', '--out', 'out'];
    for (const language of ['en', 'zh']) {
      const { code, stdout, stderr } = await calledUndrawn(cwd, [...call, '--language', language]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(language === 'en' ? /^- By papers “/m : /^- 按论文，“/m);
      for (const line of stdout.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
    }
    // Twelve worlds rank strategies, and are too few for all else.
    expect(filesBelow(join(cwd, 'out')).filter((name) => !name.startsWith('charts/'))).toEqual([
      'agreement.csv',
      'codebook.csv',
      'manifest.json',
      'points.csv',
      'report.html',
      'report.zh.html',
      'responses.csv',
      'robustness.csv',
      'scenario.resolved.yaml',
    ]);
    const strategies = csvRows(join(cwd, 'out', 'robustness.csv')).map(({ strategy }) => strategy);
    expect([...new Set(strategies)]).toEqual(['none', 'young-talent']);
    const page = readFileSync(join(cwd, 'out', 'report.html'), 'utf8');
    expect(page).toContain('12 worlds by Sobol’s sequence, scrambled as Owen does, 2 strategies in each');
    expect(page).toContain('0.1 to 0.5, every value as often as any other');
    expect(page).toContain('as it is believed to lie');
  });

  it('has the same data whatever the workers, and one document with --json', async () => {
    const cwd = withGrid('workers');
    const [one, two] = [
      await calledUndrawn(cwd, [...CALL, '--json', '--workers', '1', '--out', 'a']),
      await calledUndrawn(cwd, [...CALL, '--json', '--workers', '2', '--out', 'b']),
    ];
    expect({ ...JSON.parse(two.stdout), results: 'a' }).toEqual(JSON.parse(one.stdout));
    expect(JSON.parse(one.stdout).design).toMatchObject({ method: 'grid', points: 4, draws: 0, years: 2 });
    for (const name of ['points.csv', 'responses.csv', 'goals.csv', 'league.csv'])
      expect(readFileSync(join(cwd, 'a', name))).toEqual(readFileSync(join(cwd, 'b', name)));
  });

  it('keeps page and charts of both languages side by side, the same that the library writes', async () => {
    const cwd = withGrid('languages');
    const experiment = join(cwd, 'grid.yaml');
    const options = ['--years', '2', '--set', 'reviewNoise=0.5', '--seed', 'my seed', '--quiet'];
    const call = ['explore', experiment, ...options, '--without-png', '--out', 'command', '--json'];
    for (const language of ['zh', 'en']) await called(cwd, [...call, '--language', language]);
    const given = { set: { reviewNoise: 0.5 }, seed: 'my seed', years: 2 };
    const result = await explore({ experiment, sources: scenarioFiles, ...given });
    for (const language of ['en', 'zh'] as const)
      await write(result, join(cwd, 'library'), { language, pictures: false });
    const [command, library] = ['command', 'library'].map((name) => join(cwd, name));
    const files = filesBelow(command);
    expect(files).toEqual(filesBelow(library));
    for (const name of ['report.html', 'report.zh.html', 'charts/changes.svg', 'charts/zh/changes.svg'])
      expect(files).toContain(name);
    for (const name of files.filter((one) => one !== 'manifest.json'))
      expect(readFileSync(join(library, name)).equals(readFileSync(join(command, name))), name).toBe(true);
    expect(readFileSync(join(command, 'report.html'), 'utf8')).toContain('<h1>Two plans</h1>');
    expect(readFileSync(join(command, 'report.zh.html'), 'utf8')).toContain('<h1>两类方案</h1>');
  });

  it('has the call on its page that makes the same page again, and in its manifest the one that was typed', async () => {
    const cwd = withGrid('again');
    const options = ['--set', 'reviewNoise = 0.5', '--seed', "it's mine", '--without-png', '--out', 'a'];
    const first = await calledUndrawn(cwd, [...CALL, ...options]);
    expect(first.code).toBe(0);
    const page = readFileSync(join(cwd, 'a/report.html'), 'utf8');
    const [, shown] = /<code>(medinno explore .*?)<\/code>/.exec(page)!;
    const line = shown.replaceAll('&#39;', "'");
    expect(line).toBe(
      "medinno explore ./grid.yaml --draws 0 --replicates 1 --set 'reviewNoise = 0.5' --seed 'it'\\''s mine' --years 2",
    );
    const words = execFileSync('/bin/sh', ['-c', `medinno() { printf '%s\\n' "$@"; }; ${line}`], {
      encoding: 'utf8',
    });
    const again = await calledUndrawn(cwd, [...words.trimEnd().split('\n'), '--without-png', '--out', 'b']);
    expect(again.code).toBe(0);
    expect(readFileSync(join(cwd, 'b/report.html'), 'utf8')).toBe(page);
    const { command } = JSON.parse(readFileSync(join(cwd, 'a/manifest.json'), 'utf8'));
    expect(command).toBe(`${line} --out a --without-png --quiet`);
  });

  it('goes on from where it was interrupted', async () => {
    const cwd = withGrid('resume');
    const size = ['--years', '4', '--replicates', '8', '--workers', '1', '--without-png'];
    const call = ['explore', './grid.yaml', ...size];
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
    expect(readFileSync(join(cwd, 'r/responses.csv'))).toEqual(readFileSync(join(cwd, 'w/responses.csv')));
  });

  it('refuses what it can’t run or go on with, at once', async () => {
    const cwd = withGrid('wrong');
    const resumed = await called(cwd, [...CALL, '--resume']);
    expect([resumed.code, resumed.stderr]).toEqual([2, expect.stringContaining('nothing to resume')]);
    const wrong = await called(cwd, ['explore', 'baseline', '--workers', '0']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('--workers');
    expect(wrong.stderr).toContain('experiment');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { calledUndrawn as called, filesBelow, resultsOf, workingFolders } from './command.js';

const place = workingFolders();
const CALL = [
  'compare',
  'baseline',
  'young-talent',
  '--years',
  '3',
  '--quiet',
  '--without-png',
  '--workers',
  '1',
];
const sized = (draws: number, replicates: number, ...more: string[]) => [
  ...CALL,
  ...['--draws', String(draws), '--replicates', String(replicates)],
  ...more,
];
const manifestOf = (results: string) => JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));

/** Every byte of a folder, by the name of its file. */
const bytesOf = (folder: string) =>
  Object.fromEntries(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

describe('a smaller run in the folder of a larger one', () => {
  let cwd: string;
  let folder: string;
  let before: Record<string, string>;

  beforeAll(async () => {
    cwd = place('smaller');
    await called(cwd, sized(3, 2));
    folder = resultsOf(cwd);
    before = bytesOf(folder);
  });

  it.each<[string, number, number]>([
    ['fewer draws', 2, 2],
    ['more draws, yet fewer replicates', 4, 1],
    ['point values', 0, 2],
  ])('of %s prints what was asked for, and leaves every file as it was', async (_, draws, replicates) => {
    const { code, stdout, stderr } = await called(cwd, sized(draws, replicates, '--json'));
    expect(code).toBe(0);
    expect(stderr).toMatch(/holds 3 draws x 2 replicates: its report and files stay as they are/);
    const { kept, effects, results } = JSON.parse(stdout);
    expect(kept).toEqual({ draws: 3, replicates: 2 });
    expect(effects[0].pairs).toBe(Math.max(1, draws) * replicates);
    expect(join(cwd, results)).toBe(folder);
    expect(bytesOf(folder)).toEqual(before);
  });

  it('says so to who reads the table, and names no report as that of the call', async () => {
    const { stdout } = await called(cwd, sized(3, 1));
    expect(stdout).toContain('not as many draws and replicates or more (3 parameter draws × 2 replicates)');
    expect(stdout).not.toContain('Report:');
    expect(bytesOf(folder)).toEqual(before);
  });

  it('leaves nothing beside the folder where it computed nothing, else the runs it computed, which serve the next', async () => {
    const cwd = place('beside');
    await called(cwd, sized(2, 2));
    const folder = resultsOf(cwd);
    await called(cwd, sized(2, 1));
    expect(readdirSync(join(cwd, 'results'))).toHaveLength(1);
    expect(existsSync(join(folder, 'blocks.bin'))).toBe(true);
    await called(cwd, sized(3, 1));
    expect(existsSync(`${folder}.unfinished/blocks.bin`)).toBe(true);
    expect((await called(cwd, sized(3, 2))).code).toBe(0);
    expect(readdirSync(join(cwd, 'results'))).toHaveLength(1);
    expect(manifestOf(folder)).toMatchObject({ draws: 3, replicates: 2, reused: 5 });
  });

  it('takes nothing away that the folder has: the series as text stays where the same call does not ask for it', async () => {
    const cwd = place('series');
    await called(cwd, sized(2, 1, '--series-csv'));
    const folder = resultsOf(cwd);
    const before = readFileSync(join(folder, 'series.csv'), 'utf8');
    await called(cwd, sized(2, 1));
    expect(readFileSync(join(folder, 'series.csv'), 'utf8')).toBe(before);
  });

  it('gives way to one of as many or more of both, which says nothing is kept', async () => {
    const cwd = place('larger');
    await called(cwd, sized(2, 1));
    for (const [draws, replicates] of [
      [2, 1],
      [2, 2],
      [3, 2],
    ]) {
      const { stdout, stderr } = await called(cwd, sized(draws, replicates, '--json'));
      expect({ kept: JSON.parse(stdout).kept, stderr }).toEqual({ kept: null, stderr: '' });
      expect(manifestOf(resultsOf(cwd))).toMatchObject({ draws, replicates });
    }
  });
});

describe('results of other inputs in the same folder', () => {
  it('are replaced, also by fewer runs, and it is said which they were', async () => {
    const cwd = place('other');
    await called(cwd, sized(2, 2, '--out', 'r'));
    const { code, stdout, stderr } = await called(
      cwd,
      sized(0, 1, '--out', 'r', '--seed', 'other', '--json'),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).kept).toBe(null);
    expect(stderr).toMatch(
      /^r holds results of other inputs \(medinno compare baseline young-talent --draws 2 .*\); they are replaced/,
    );
    expect(manifestOf(join(cwd, 'r'))).toMatchObject({ draws: 0, replicates: 1, seed: 'other' });
  });
});

describe('both languages', () => {
  it('share a folder: the same command in Chinese simulates nothing and leaves the English files in place', async () => {
    const cwd = place('languages');
    await called(cwd, sized(2, 1));
    const folder = resultsOf(cwd);
    const english = bytesOf(folder);
    const { code, stdout } = await called(cwd, sized(2, 1, '--language', 'zh'));
    expect(code).toBe(0);
    expect(stdout).toContain('/report.zh.html');
    expect(resultsOf(cwd)).toBe(folder);
    expect(manifestOf(folder)).toMatchObject({ reused: 2, redone: [] });
    const both = bytesOf(folder);
    for (const name of Object.keys(english).filter((file) => !/^manifest|^ro-crate/.test(file)))
      expect(both[name], name).toBe(english[name]);
    expect(Object.keys(both).filter((name) => !(name in english))).toEqual(
      Object.keys(english)
        .filter((name) => name.startsWith('charts/') || /^(report|results)\.(html|xlsx)$/.test(name))
        .map((name) => name.replace('charts/', 'charts/zh/').replace(/^(report|results)\./, '$1.zh.')),
    );
    const chinese = place('chinese-first');
    await called(chinese, sized(2, 1, '--language', 'zh'));
    for (const [name, bytes] of Object.entries(bytesOf(resultsOf(chinese))))
      if (!/^manifest|^ro-crate|^report/.test(name)) expect(bytes, name).toBe(both[name]);
  });

  it('are both made anew when more is asked for in one of them', async () => {
    const cwd = place('languages-more');
    await called(cwd, sized(2, 1, '--language', 'zh'));
    await called(cwd, sized(2, 2));
    for (const [name, size] of [
      ['report.html', '2 parameter draws × 2 replicates'],
      ['report.zh.html', '2 组参数 × 2 次重复'],
    ])
      expect(readFileSync(join(resultsOf(cwd), name), 'utf8')).toContain(size);
  });
});

describe('the time of computing', () => {
  it('is in manifest and report, stays where nothing is computed, and moves where something is', async () => {
    const cwd = place('time');
    const began = Date.now();
    await called(cwd, sized(0, 1));
    const folder = resultsOf(cwd);
    const { computedAt } = manifestOf(folder);
    expect(new Date(computedAt).toISOString()).toBe(computedAt);
    expect(Date.parse(computedAt)).toBeGreaterThanOrEqual(began);
    const day = computedAt.slice(0, 10);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain(`computed on ${day} (UTC)`);
    await called(cwd, sized(0, 1));
    expect(manifestOf(folder).computedAt).toBe(computedAt);
    await called(cwd, sized(0, 2));
    expect(manifestOf(folder).computedAt > computedAt).toBe(true);
    const crate = readFileSync(join(folder, 'ro-crate-metadata.json'), 'utf8');
    expect(crate).toContain('computedAt in manifest.json');
    expect(crate).not.toContain(day);
  });
});

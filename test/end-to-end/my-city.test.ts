import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, filesBelow, resultsOf, TINY, workingFolders } from './command.js';

const WORKBOOK = fileURLToPath(new URL('../../docs/cities/zhanjiang.xlsx', import.meta.url));
const places = workingFolders();

/** A working folder with a city's workbook in it. */
function place(name: string): string {
  const cwd = places(name);
  copyFileSync(WORKBOOK, join(cwd, 'zhanjiang.xlsx'));
  return cwd;
}

describe('a city in a workbook', () => {
  it('takes over strategies of the package by --region, and says so in its command', async () => {
    const cwd = place('region');
    const args = ['compare', 'baseline', 'young-talent', '--region', './zhanjiang.xlsx', ...TINY];
    expect(await called(cwd, args)).toMatchObject({ code: 0, stderr: '' });
    const folder = resultsOf(cwd);
    expect(folder).toContain('compare-zhanjiang-');
    const { command } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(command).toContain('--region ./zhanjiang.xlsx');
    const kept = JSON.parse(readFileSync(join(folder, 'comparison.json'), 'utf8'));
    expect(kept.region).toMatchObject({ id: 'zhanjiang', illustrative: true });
    expect(kept.lender.name.zh).toBe('茂名');
    expect(kept.figures.length).toBeGreaterThan(kept.data.all);
  });

  it('has the same hash as a scenario that names it', async () => {
    const [by, named] = [place('by-option'), place('by-file')];
    mkdirSync(join(named, 'scenarios'));
    for (const id of ['baseline', 'young-talent'])
      writeFileSync(
        join(named, `scenarios/${id}.yaml`),
        `extends: ${fileURLToPath(new URL(`../../scenarios/${id}.yaml`, import.meta.url))}\nregion: ../zhanjiang.xlsx\n`,
      );
    const names = ['compare', 'baseline', 'young-talent', ...TINY];
    expect(await called(by, [...names, '--region', 'zhanjiang.xlsx'])).toMatchObject({ code: 0 });
    expect(await called(named, names)).toMatchObject({ code: 0, stderr: '' });
    expect(resultsOf(by).split('/').at(-1)).toBe(resultsOf(named).split('/').at(-1));
  });

  it('is rebuilt as a report from its results alone, figures and all', async () => {
    const cwd = place('report');
    await called(cwd, ['compare', 'zhanjiang.xlsx', 'young-talent', '--region', 'zhanjiang.xlsx', ...TINY]);
    const report = readFileSync(join(resultsOf(cwd), 'report.html'), 'utf8');
    expect(report).toContain('borrowed from Maoming, widened');
    expect(report).toContain('taken from Maoming, a like region');
    expect(await called(cwd, ['report', resultsOf(cwd), '--out', 'again.html'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'again.html'), 'utf8')).toBe(report);
  });

  it('is suggested as the region of all where scenarios have different ones', async () => {
    const { code, stderr } = await called(place('hint'), [
      'compare',
      './zhanjiang.xlsx',
      'young-talent',
      ...TINY,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "--region ./zhanjiang.xlsx"?');
  });

  it('is what a new scenario or experiment may be about, named from its own folder', async () => {
    const cwd = place('new');
    for (const kind of ['scenario', 'experiment']) {
      expect(await called(cwd, ['new', kind, `my-${kind}`, '--like', './zhanjiang.xlsx'])).toMatchObject({
        code: 0,
      });
      expect(await called(cwd, ['check', `my-${kind}`])).toMatchObject({ code: 0, stderr: '' });
    }
    const text = readFileSync(join(cwd, 'scenarios/my-scenario.yaml'), 'utf8');
    expect(text).toContain('region: ../zhanjiang.xlsx\n');
    expect(await called(cwd, ['compare', './zhanjiang.xlsx', 'my-scenario', ...TINY])).toMatchObject({
      code: 0,
    });
  });

  it('cannot be borrowed from, and has to be there', async () => {
    const cwd = place('refused');
    const region = await called(cwd, ['new', 'region', 'other', '--like', './zhanjiang.xlsx']);
    expect(region.stderr).toMatch(
      /--like: found .\/zhanjiang.xlsx, expected one of china, guangdong, maoming, us-nih$/m,
    );
    const missing = await called(cwd, ['new', 'scenario', 'other', '--like', './nowhere.xlsx']);
    expect([region.code, missing.code]).toEqual([2, 2]);
    expect(missing.stderr).toContain('no file for ./nowhere.xlsx');
    expect(filesBelow(cwd)).toEqual(['zhanjiang.xlsx']);
  });

  it('gives check its figures as data', async () => {
    const { stdout } = await called(place('check'), ['check', './zhanjiang.xlsx', '--json']);
    const { figures } = JSON.parse(stdout);
    const own = figures.filter(
      (figure: { counted: boolean; origin: string }) => figure.counted && figure.origin === 'own',
    );
    expect(own.map(({ path }: { path: string }) => path).slice(0, 2)).toEqual(['population', 'gdpPerHead']);
    expect(own).toHaveLength(6);
  });
});

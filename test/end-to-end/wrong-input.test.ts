import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, filesBelow, scenarioText, TINY, workingFolders } from './command.js';

const place = workingFolders();

describe('a wrong call', () => {
  const wrong = ['compare', 'baseline', 'young-talent', ...TINY];

  it.each([
    [
      'an unknown scenario, with the nearest name',
      ['compare', 'baselin', 'young-talent'],
      /did you mean "baseline"/,
    ],
    ['an unknown option, with the nearest one', [...wrong, '--drawz', '3'], /drawz.*did you mean "draws"/],
    ['an unknown command, with the nearest one', ['comparr', 'a', 'b'], /comparr.*did you mean "compare"/],
    [
      'draws that are no number',
      ['run', 'baseline', '--draws', 'x'],
      /--draws: found x, expected a whole number/,
    ],
    ['draws below 0', ['run', 'baseline', '--draws', '-1'], /--draws: found -1/],
    ['an option without its value', ['run', 'baseline', '--draws'], /draws/],
    [
      'an option given twice',
      ['run', 'baseline', '--seed', 'a', '--seed', 'b'],
      /--seed: found the option more/,
    ],
    [
      'an indicator without the error that it is held to',
      [...wrong, '--until-indicator', 'papers'],
      /--until-indicator: found it without --until-error.*did you mean "--until-error"/,
    ],
    [
      'a perspective that is no level of the region',
      [...wrong, '--perspective', 'natoin'],
      /--perspective: found natoin, expected a level of region maoming: city, province, nation.*did you mean "nation"/,
    ],
    ['a scenario named twice', ['compare', 'baseline', 'baseline'], /scenario baseline twice/],
    ['no command at all', [], /a command is needed/],
    ['a list that does not exist', ['list', 'lovers'], /"lovers"/],
  ])('ends with 2 and says what is wrong: %s', async (_what, args, message) => {
    const cwd = place('wrong');
    const { code, stdout, stderr } = await called(cwd, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('reports all wrong options at once, as a document with --json', async () => {
    const cwd = place('wrong');
    const args = ['run', 'baseline', '--draws', 'x', '--years', '3.5', '--replicates', '0', '--json'];
    const { code, stdout } = await called(cwd, args);
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.kind).toBe('input');
    expect(error.issues.map(({ path }: { path: string }) => path)).toEqual([
      '--draws',
      '--replicates',
      '--years',
    ]);
    expect(error.issues[0]).toEqual({
      file: 'command line',
      line: 0,
      column: 0,
      path: '--draws',
      found: 'x',
      expected: 'a whole number from 0 to 100000',
      suggestion: null,
      zh: { found: 'x', expected: '0 至 100000 的整数' },
    });
  });
});

describe('a wrong scenario file', () => {
  const text = `title: { en: A case, zh: 一例 }
description: { en: A case, zh: 一例 }
region: maomin
horizont: 12
overrides:
  reviewNoise: loud
`;

  it('gets every mistake at once, with file, line and column', async () => {
    const cwd = place('mistakes');
    writeFileSync(join(cwd, 'case.yaml'), text);
    const { code, stderr } = await called(cwd, ['compare', 'baseline', './case.yaml', ...TINY]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/case\.yaml:3:9: region: found "maomin".*did you mean "maoming"/);
    expect(stderr).toMatch(/case\.yaml:4:1: horizont: found unknown key.*did you mean "horizon"/);
    expect(stderr).toMatch(/case\.yaml:6:16: overrides\.reviewNoise: found "loud", expected a number/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(readdirSync(cwd)).toEqual(['case.yaml']);
  });

  it('gets them as data with --json', async () => {
    const cwd = place('mistakes');
    writeFileSync(join(cwd, 'case.yaml'), text);
    const { code, stdout } = await called(cwd, ['run', './case.yaml', ...TINY, '--json']);
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.kind).toBe('input');
    expect(
      error.issues.map(({ line, column, suggestion }: Record<string, unknown>) => [line, column, suggestion]),
    ).toEqual([
      [3, 9, 'maoming'],
      [4, 1, 'horizon'],
      [6, 16, null],
    ]);
  });
});

describe('scenarios that cannot stand in one table', () => {
  it.each([
    ['horizon', 'horizon: 15\n', /a horizon of 15 years in scenario other, expected a horizon of 20 years/],
    ['seed', 'seed: another\n', /seed "another" in scenario other, expected seed "medinno"/],
  ])('are a mistake: another %s', async (_what, more, message) => {
    const cwd = place('apart');
    writeFileSync(join(cwd, 'other.yaml'), scenarioText(more));
    const args = [
      'compare',
      'baseline',
      './other.yaml',
      '--draws',
      '0',
      '--replicates',
      '1',
      '--quiet',
      '--without-png',
    ];
    const { code, stderr } = await called(cwd, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(existsSync(join(cwd, 'results'))).toBe(false);
  });

  it('are none where the call sets the seed and the years for all', async () => {
    const cwd = place('together');
    writeFileSync(join(cwd, 'other.yaml'), scenarioText('horizon: 15\nseed: another\n'));
    const args = ['compare', 'baseline', './other.yaml', ...TINY, '--seed', 'one'];
    expect(await called(cwd, args)).toMatchObject({ code: 0 });
  });
});

describe('a folder that results cannot go to', () => {
  const call = (cwd: string, out: string) => called(cwd, ['run', 'baseline', ...TINY, '--out', out]);

  it('is a mistake before anything is simulated: below a file, the working folder, or one with other things', async () => {
    const cwd = place('folders');
    writeFileSync(join(cwd, 'file'), 'kept');
    mkdirSync(join(cwd, 'mine'), { recursive: true });
    writeFileSync(join(cwd, 'mine/thesis.txt'), 'kept');
    for (const out of ['file/below', 'file', '.', '..', 'mine']) {
      const { code, stderr } = await call(cwd, out);
      expect({ out, code }).toEqual({ out, code: 2 });
      expect(stderr).toContain('--out: found');
    }
    expect(filesBelow(cwd)).toEqual(['file', 'mine/thesis.txt']);
  });
});

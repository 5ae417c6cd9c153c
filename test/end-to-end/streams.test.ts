import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { called, resultsOf, scenarioText, TINY, workingFolders } from './command.js';
import { COMMAND, medinnoWith, ran } from './command-under.js';

const place = workingFolders();
const FULL = '/dev/full';
const noFull = !existsSync(FULL);
const NO_STACK = /^ +at |Error:|node:internal/m;

/** The command with its streams led where a shell leads them. */
const led = (cwd: string, call: string) =>
  ran('sh', ['-c', `"$1" "$2" ${call}`, 'sh', process.execPath, COMMAND], { cwd });

describe.skipIf(noFull)('a full disk behind a stream', () => {
  it('ends no run where it is stderr, with all progress shown', async () => {
    const cwd = place('stderr');
    const { code } = await led(
      cwd,
      `run baseline --draws 0 --replicates 2 --years 2 --without-png --workers 1 2>${FULL}`,
    );
    expect(code).toBe(0);
    expect(existsSync(join(resultsOf(cwd), 'report.html'))).toBe(true);
    expect((await led(cwd, `run basline 2>${FULL}`)).code).toBe(2);
  });

  it('is said in one line where it is stdout, and the results are there', async () => {
    const cwd = place('stdout');
    const { code, stderr } = await led(cwd, `run baseline ${TINY.join(' ')} >${FULL}`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'stdout could not be written (ENOSPC)\n' });
    expect(existsSync(join(resultsOf(cwd), 'report.html'))).toBe(true);
    for (const call of ['list parameters --json', 'schema region', 'reproduce']) {
      const listed = await led(cwd, `${call} >${FULL}`);
      expect(listed.code, call).toBe(1);
      expect(listed.stderr).not.toMatch(NO_STACK);
    }
    expect((await led(cwd, `run basline --json >${FULL}`)).code).toBe(2);
    expect((await led(cwd, `list levers >${FULL} 2>&1`)).code).toBe(1);
  });

  it('is no failure where the reader has seen enough', async () => {
    const { stdout } = await ran(
      'sh',
      [
        '-c',
        '{ "$1" "$2" list parameters; echo "$?" >&3; } 3>&1 >/dev/null | true',
        'sh',
        process.execPath,
        COMMAND,
      ],
      { cwd: place('head') },
    );
    expect(stdout).toMatch(/^0?\n?$/);
  });
});

describe('hidden characters', () => {
  it.each([
    ['of a file', ['run', './plan\u200b.yaml', ...TINY], 'U+200B'],
    ['of a folder', ['run', 'baseline', ...TINY, '--out', 'r\u00ad'], 'U+00AD'],
    ['of a seed', ['run', 'baseline', ...TINY, '--seed', 'x\u001b[31m'], 'U+001B'],
    ['of a region', ['run', 'baseline', ...TINY, '--region', './b\u202e.yaml'], 'U+202E'],
    ['of a setting', ['reproduce', 'epistemic-landscape', '--set', 'agents=\u20605'], 'U+2060'],
  ])('in the name %s are a mistake of the call, and nothing is written', async (_, args, point) => {
    const cwd = place('hidden');
    writeFileSync(join(cwd, 'plan\u200b.yaml'), scenarioText(''));
    const { code, stdout, stderr } = await called(cwd, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`found ${point} (`);
    expect(stderr).not.toContain('\u001b');
    expect(readdirSync(cwd)).toEqual(['plan\u200b.yaml']);
  });

  it('of what lies in the working folder are shown by their code point', async () => {
    const cwd = place('names');
    const scenarios = join(cwd, 'scenarios');
    await called(cwd, ['new', 'scenario', 'mine']);
    writeFileSync(join(scenarios, 'bas\u001b[31mline.yaml'), scenarioText(''));
    const { stdout } = await called(cwd, ['list', 'scenarios']);
    expect(stdout).toContain('bas<U+001B>[31mline');
    expect(stdout).not.toContain('\u001b');
    const near = await called(cwd, ['run', 'bas[31mline']);
    expect(near.code).toBe(2);
    expect(near.stderr).not.toContain('\u001b');
  });
});

describe('an older Node', () => {
  const older = (version: string) =>
    `Object.defineProperty(process, 'version', { value: '${version}', configurable: true });`;

  it.each(['v18.20.4', 'v20.0.0', 'v20.19.9'])('%s is refused in one line', async (version) => {
    const { code, stdout, stderr } = await medinnoWith(older(version), place('node'), ['list', 'levers']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`medinno needs Node 20.20.0 or later, this is Node ${version.slice(1)}.\n`);
  });

  it.each(['v20.20.0', 'v22.1.0', 'v100.0.0'])('%s is not', async (version) => {
    expect((await medinnoWith(older(version), place('node'), ['--version'])).code).toBe(0);
  });
});

describe('options of another form', () => {
  it.each([
    [['--draws.x', '1'], /Unknown argument: draws\.x/],
    [['--time-limit', '1e300'], /--time-limit: found 1e300, expected a number above 0 and at most 2000000/],
    [['--time-limit', '3000000'], /--time-limit: found 3000000/],
    [['--years', '-0'], /--years: found -0/],
  ])('%j are named as they were typed', async (more, message) => {
    const { code, stderr } = await called(place('typed'), ['run', 'baseline', ...more]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('[object');
  });
});

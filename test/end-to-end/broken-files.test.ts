import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, type Ended, TINY, workingFolders } from './command.js';

const place = workingFolders();
const fixture = (name: string) => resolve('test/fixtures/broken', `${name}.yaml`);

/** Nobody who wrote a file is shown where the program stood when it read it. */
const STACK = /\n\s+at .+:\d+:\d+|node:internal|TypeError|RangeError/;

const refusal = async (cwd: string, args: readonly string[]) => refused(await called(cwd, args));

/** What a refused call says, all of it fit for who wrote the file. */
function refused({ code, stdout, stderr }: Ended): string {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toMatch(STACK);
  expect(stderr.length).toBeLessThan(5000);
  return stderr;
}

/** More than Node reads into memory at once, of which nothing is on the disk: only a reader would be in trouble. */
const TOO_LARGE_TO_READ = 3_000_000_000;

describe('the command on a broken file', () => {
  it.each([
    ['alias-bomb', /aliases that stand for too much/],
    ['deep-nesting', /nested lists or mappings/],
    ['bidirectional-override', /U\+202E/],
    ['proto-key', /"__proto__", a reserved name/],
    ['javascript-tag', /the tag !!js\/function/],
    ['expression-assignment', /not an assignment/],
    ['extends-circle-a', /a circle: .*extends-circle-b.*:1 -> /],
    ['several-mistakes', /maoming[\s\S]*horizon[\s\S]*loud[\s\S]*a list/],
    ['workbook', /a zip archive or a workbook/],
    ['empty', /an empty file/],
  ])('ends with 2, in words, and leaves nothing behind: %s', async (name, message) => {
    const cwd = place('broken');
    expect(await refusal(cwd, ['run', fixture(name), ...TINY])).toMatch(message);
    expect(await refusal(cwd, ['check', fixture(name)])).toMatch(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('does not read a file that is too large', async () => {
    const cwd = place('large');
    const file = openSync(join(cwd, 'large.yaml'), 'w');
    ftruncateSync(file, TOO_LARGE_TO_READ);
    closeSync(file);
    const stderr = await refusal(cwd, ['run', './large.yaml', ...TINY]);
    expect(stderr).toMatch(/found a file of 3000 MB, expected a file of at most 2 MB/);
    expect(readdirSync(cwd)).toEqual(['large.yaml']);
  });

  it('reads the heaviest text it takes in less than 500 MB', async () => {
    const cwd = place('heavy');
    const values = Array.from({ length: 24_000 }, (_, n) => `  k${n}: [1]`).join('\n');
    writeFileSync(join(cwd, 'heavy.yaml'), `region: maoming\noverrides:\n${values}\n`);
    const memory = await peakMegabytes(cwd, ['check', './heavy.yaml']);
    if (memory !== null) expect(memory).toBeLessThan(500);
  });

  it('shows no sign of a file that a terminal would take for a command', async () => {
    const cwd = place('terminal');
    writeFileSync(join(cwd, 'a.yaml'), 'region: maoming\n"\\u001b[2J\\u202e": 1\nseed: "\\u001b[31m"\n');
    const stderr = await refusal(cwd, ['check', 'a.yaml']);
    expect(stderr).toMatch(/U\+001B/);
    for (const sign of ['\u001b', '\u202e']) expect(stderr).not.toContain(sign);
  });
});

/** The most memory a call held, MB, as the system counts it; null where the system has no such count. */
function peakMegabytes(cwd: string, args: readonly string[]): Promise<number | null> {
  const command = resolve('bin/medinno.js');
  const script = `
    process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS));
    process.argv = [process.argv[0], ${JSON.stringify(command)}, ...${JSON.stringify(args)}];
    await import(${JSON.stringify(command)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((done) => {
    child.on('close', () => {
      const kilobytes = /PEAK (\d+)/.exec(stderr)?.[1];
      done(kilobytes === undefined ? null : Number(kilobytes) / 1024);
    });
  });
}

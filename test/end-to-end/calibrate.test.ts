import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calledUndrawn, csvRows, filesBelow, medinno, workingFolders } from './command.js';

const place = workingFolders();
const CITY = fileURLToPath(new URL('../../docs/forecasts/invented-city.xlsx', import.meta.url));

/** A working folder with the workbook of an invented city. */
function withCity(name: string): string {
  const cwd = place(name);
  copyFileSync(CITY, join(cwd, 'my-city.xlsx'));
  return cwd;
}

const callOf = (draws: number) => [
  'calibrate',
  './my-city.xlsx',
  '--draws',
  `${draws}`,
  '--representation',
  '10',
];
/** All but what names the call and the time. */
const FILES = [
  'checks.csv',
  'codebook.csv',
  'fitted.csv',
  'history.csv',
  'inputs.csv',
  'posterior.json',
  'scenario.resolved.yaml',
];

function expectSame(one: string, other: string): void {
  for (const name of FILES)
    expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name))), name).toBe(true);
}

describe('medinno calibrate', () => {
  it('has the same bytes with one worker and with two, and explains every column', async () => {
    const cwd = withCity('workers');
    for (const workers of ['1', '2'])
      expect(
        (await calledUndrawn(cwd, [...callOf(24), '--quiet', '--workers', workers, '--out', workers])).code,
      ).toBe(0);
    const [one, two] = ['1', '2'].map((name) => join(cwd, name));
    expect(filesBelow(one)).toEqual([...FILES, 'manifest.json'].sort());
    expectSame(one, two);
    const explained = csvRows(join(one, 'codebook.csv'));
    for (const file of ['inputs.csv', 'fitted.csv', 'checks.csv'])
      expect(
        explained
          .filter((row) => row.file === file)
          .map(({ column }) => column)
          .sort(),
      ).toEqual(Object.keys(csvRows(join(one, file))[0]).sort());
  });

  it('goes on from runs that a killed process left, to the same bytes', async () => {
    const cwd = withCity('killed');
    const call = [...callOf(60), '--workers', '1'];
    let killed = false;
    const first = await medinno(cwd, [...call, '--out', 'r'], (text, kill) => {
      if (!killed && /[1-9]\d* of \d+ runs/.test(text)) {
        killed = true;
        kill('SIGKILL');
      }
    });
    expect([first.code, existsSync(join(cwd, 'r'))]).toEqual([null, false]);
    const second = await calledUndrawn(cwd, [...call, '--out', 'r', '--resume']);
    expect([second.code, second.stderr.includes('from before')]).toEqual([0, true]);
    expect((await calledUndrawn(cwd, [...call, '--quiet', '--out', 'w'])).code).toBe(0);
    expectSame(join(cwd, 'w'), join(cwd, 'r'));
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { medinno, resultsOf, workingFolders } from './command.js';

const place = workingFolders();
const FRAME = ['run', 'baseline', '--draws', '2', '--years', '2', '--quiet'];

/** The results folder of a run in a working folder of that name. */
async function runIn(name: string, ...args: string[]): Promise<string> {
  const cwd = place(name);
  expect(await medinno(cwd, [...FRAME, ...args])).toMatchObject({ code: 0, stderr: '' });
  return resultsOf(cwd);
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('--until-error', () => {
  it('adds replicates, never draws, and gives the bytes of a run that was told their number', async () => {
    const target = ['--until-error', '15', '--until-indicator', 'applicants'];
    const grown = await runIn('grown', '--replicates', '2', ...target);
    const { draws, replicates } = manifestOf(grown);
    expect(draws).toBe(2);
    expect(replicates).toBeGreaterThan(5);
    const told = await runIn('told', '--replicates', String(replicates));
    for (const file of ['summary.csv', 'series.parquet']) {
      expect(readFileSync(join(grown, file)).equals(readFileSync(join(told, file)))).toBe(true);
    }
  });
});

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldLeague } from '../../src/node/held-league.js';
import { heldResults } from '../../src/node/held-results.js';
import { calledUndrawn as called, csvRows, filesBelow, TINY, workingFolders } from './command.js';

const MEDINNO = fileURLToPath(new URL('../../bin/medinno.js', import.meta.url));
const place = workingFolders();
const COMPARED = ['compare', 'baseline', 'ordinary-care', ...TINY];

describe('medinno compare --first-millions', () => {
  let cwd: string;
  /** What a person reads: both streams in the order in which they are written. */
  let said: string;
  beforeAll(() => {
    cwd = place('league');
    const words = COMPARED.filter((word) => word !== '--quiet');
    const call = [
      process.execPath,
      MEDINNO,
      ...words,
      '--first-millions',
      '--language',
      'en',
      '--out',
      'made',
    ];
    const { status, stdout } = spawnSync('sh', ['-c', '"$0" "$@" 2>&1', ...call], { cwd, encoding: 'utf8' });
    said = stdout;
    expect([status, said]).toEqual([0, expect.not.stringContaining('Error')]);
  });

  it('prints the first of the league, and says what is left out', () => {
    const [, block] = said.split('Where the first 5 million CNY a year would go');
    expect(block).toMatch(/^\nOf \d+ levers \d+ have a sign that holds in at least 80% of the draws/);
    expect(block).toMatch(/… and \d+ more in first-millions\.csv/);
  });

  it('prints the answer while the league is still being made', () => {
    const answer = said.indexOf('Differences to the baseline');
    expect(answer).toBeGreaterThan(0);
    expect(said.lastIndexOf('runs for the first millions')).toBeGreaterThan(answer);
  });

  it('writes every lever of the league as rows, and the league into the report', () => {
    const rows = csvRows(join(cwd, 'made/first-millions.csv'));
    expect(rows.length).toBeGreaterThan(20);
    for (const { sum, unit, rank, signShare } of rows) {
      expect([sum, unit]).toEqual(['5', 'DALYs (discounted)']);
      expect(rank !== '').toBe(Number(signShare) >= 0.8);
    }
    const report = readFileSync(join(cwd, 'made/report.html'), 'utf8');
    expect(report).toContain('<section id="first-millions"');
    expect(report).toContain('set aside for 10 years (payer: city)');
  });

  it('keeps it for a report in the other language, nothing simulated again', async () => {
    const { code } = await called(cwd, ['report', 'made', '--language', 'zh', '--without-png']);
    expect(code).toBe(0);
    const report = readFileSync(join(cwd, 'made/report.zh.html'), 'utf8');
    expect(report).toContain('每年首笔 500 万元投向何处');
  });

  it('is taken from the folder, to the digit, when the same call comes again, also for more draws', async () => {
    const again = [...COMPARED.filter((word) => word !== '--quiet'), '--first-millions', '--out', 'made'];
    const league = () => csvRows(join(cwd, 'made/first-millions.csv'));
    const made = league();
    const same = await called(cwd, again);
    expect([same.code, same.stderr]).toEqual([0, expect.not.stringContaining('runs for the first millions')]);
    const other = await called(cwd, [...again, '--draws', '2']);
    expect(other.stderr).not.toContain('runs for the first millions');
    expect(league()).toEqual(made);
  });

  it('is not taken where other code made it, or its file was changed', () => {
    const folder = join(cwd, 'changed');
    cpSync(join(cwd, 'made'), folder, { recursive: true });
    const held = heldResults(folder)!;
    expect(heldLeague(folder, held)).toMatchObject({ sum: 5, failed: 0 });
    expect(heldLeague(folder, { ...held, leagueCode: 'other' })).toBeUndefined();
    appendFileSync(join(folder, 'comparison.json'), ' ');
    expect(heldLeague(folder, held)).toBeUndefined();
  });

  it('says the sum in the command that makes it again, and refuses one that is none', async () => {
    const { command } = JSON.parse(readFileSync(join(cwd, 'made/comparison.json'), 'utf8'));
    expect(command).toContain('--first-millions 5');
    const wrong = await called(cwd, [...COMPARED, '--first-millions', '0']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--first-millions')]);
    const run = await called(cwd, ['run', 'baseline', ...TINY, '--first-millions', '5']);
    expect(run.code).toBe(2);
  });

  it('is no part of a comparison that does not ask for it', async () => {
    await called(cwd, [...COMPARED, '--out', 'without']);
    expect(filesBelow(join(cwd, 'without'))).not.toContain('first-millions.csv');
    expect(readFileSync(join(cwd, 'without/report.html'), 'utf8')).not.toContain('id="first-millions"');
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, type Ended, medinno, resultsOf, workingFolders } from './command.js';

const place = workingFolders();
const CALL = ['compare', 'baseline', 'young-talent', '--years', '2', '--without-png'];
const RUNS = ['--draws', '6', '--replicates', '2', '--workers', '1'];

/** Run and kill the process without warning at a random moment after its first run. */
function killedAtRandom(cwd: string): Promise<Ended> {
  const delay = 300 * Math.random();
  return medinno(cwd, [...CALL, ...RUNS], (text, kill) => {
    if (/ of \d+ runs/.test(text)) setTimeout(() => kill('SIGKILL'), delay);
  });
}

const manifestOf = (results: string) => JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));

/** Data files that must be the same to the byte. */
const DATA = [
  'series.parquet',
  'summary.csv',
  'effects.csv',
  'pairwise.csv',
  'blocks.bin',
  'ro-crate-metadata.json',
];

function expectSameData(one: string, other: string): void {
  for (const file of DATA) {
    expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true);
  }
}

describe('a run that is killed', () => {
  it('goes on where it was, twice, to the same bytes as a run that nobody killed', async () => {
    const [cwd, whole] = [place('killed'), place('whole')];
    for (let kill = 0; kill < 2; kill++) {
      const ended = await killedAtRandom(cwd);
      expect(ended.code).toBe(null);
      expect(existsSync(join(resultsOf(cwd), 'blocks.bin'))).toBe(true);
    }
    const last = await called(cwd, [...CALL, ...RUNS, '--resume']);
    expect(last.code).toBe(0);
    expect(last.stderr).toContain('is gone; taken over');
    expect(manifestOf(resultsOf(cwd)).reused).toBeGreaterThanOrEqual(2);
    await called(whole, [...CALL, ...RUNS, '--quiet']);
    expectSameData(resultsOf(cwd), resultsOf(whole));
  });
});

describe('Ctrl-C during a run', () => {
  const cwd = place('interrupted');

  it('ends with 130, keeps what is done and says how to go on', async () => {
    let pressed = false;
    const { code, stdout, stderr } = await medinno(
      cwd,
      [...CALL, '--draws', '40', '--workers', '1'],
      (text, interrupt) => {
        if (!pressed && / of \d+ runs/.test(text)) {
          pressed = true;
          interrupt();
        }
      },
    );
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(/interrupted\n\d+ runs are kept in .*\.unfinished; the same command goes on/);
    expect(readdirSync(resultsOf(cwd))).toEqual(['asked.json', 'blocks.bin']);
  });

  it('leaves what can be reported, headed unfinished, by either name and in either language, and nothing changes', async () => {
    const unfinished = resultsOf(cwd);
    const bytes = () => readdirSync(unfinished).map((name) => readFileSync(join(unfinished, name), 'base64'));
    const before = bytes();
    const folder = unfinished.replace(/\.unfinished$/, '');
    const named = await called(cwd, ['report', folder]);
    expect(named.code).toBe(0);
    expect(named.stdout).toMatch(
      /^Unfinished: \d+ of 80 runs are computed; .*\nThe same command goes on: medinno compare .*--draws 40/,
    );
    const page = readFileSync(`${unfinished}.report.html`, 'utf8');
    expect(page).toMatch(/<header><p class="unfinished"><strong>Unfinished: \d+ of 80 runs/);
    expect(page).toMatch(/\d+ of 40 parameter draws × 1 of 2 replicates; unfinished: \d+ of 80 runs/);
    const json = await called(cwd, [
      'report',
      unfinished,
      '--language',
      'zh',
      '--out',
      'page.html',
      '--json',
    ]);
    const { done, runs } = JSON.parse(json.stdout).unfinished;
    expect(runs).toBe(80);
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toContain(`尚未完成：80 次模拟中已完成 ${done} 次`);
    expect(bytes()).toEqual(before);
  });
});

describe('a finished folder', () => {
  it('takes more replicates without running the others again', async () => {
    const [cwd, whole] = [place('more'), place('at-once')];
    const call = (where: string, replicates: string) =>
      called(where, [...CALL, '--draws', '0', '--replicates', replicates, '--quiet']);
    await call(cwd, '2');
    await call(cwd, '3');
    expect(manifestOf(resultsOf(cwd))).toMatchObject({ replicates: 3, reused: 2, redone: [] });
    await call(whole, '3');
    expectSameData(resultsOf(cwd), resultsOf(whole));
  });

  it('computes a damaged run again, and says so', async () => {
    const cwd = place('damaged');
    const args = [...CALL, '--draws', '0', '--replicates', '2', '--quiet'];
    await called(cwd, args);
    const before = readFileSync(join(resultsOf(cwd), 'series.parquet'));
    const blocks = readFileSync(join(resultsOf(cwd), 'blocks.bin'));
    blocks[Math.floor(blocks.length / 3)] ^= 1;
    writeFileSync(join(resultsOf(cwd), 'blocks.bin'), blocks);
    const { code, stderr } = await called(cwd, args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/blocks\.bin: \d+ damaged bytes dropped/);
    expect(manifestOf(resultsOf(cwd))).toMatchObject({
      reused: 1,
      redone: [{ draw: 0, replicate: 1, reason: 'its record was damaged' }],
    });
    expect(readFileSync(join(resultsOf(cwd), 'series.parquet')).equals(before)).toBe(true);
  });
});

describe('--until-error', () => {
  it('adds replicates to what there is, and --series-csv writes all of them as text', async () => {
    const cwd = place('until');
    const args = [...CALL, '--draws', '0', '--replicates', '2', '--quiet', '--series-csv'];
    const { code } = await called(cwd, [...args, '--until-error', '1e15']);
    expect(code).toBe(0);
    const { replicates, command } = manifestOf(resultsOf(cwd));
    expect(replicates).toBe(5);
    expect(command).toContain('--until-error 1000000000000000');
    const csv = readFileSync(join(resultsOf(cwd), 'series.csv'), 'utf8');
    expect(csv).toContain('\nyoung-talent,0,5,2026,papers,,');
  });
});

describe('two processes on one folder', () => {
  it('leave it to the first; the second ends with 2 and says who has it', async () => {
    const cwd = place('two');
    const call = [...CALL, '--draws', '4', '--workers', '1'];
    let second: Promise<Ended> | undefined;
    const first = await medinno(cwd, call, () => {
      second ??= called(cwd, [...call, '--quiet']);
    });
    expect(first.code).toBe(0);
    const { code, stderr } = await (second as Promise<Ended>);
    expect(code).toBe(2);
    expect(stderr).toMatch(/process \d+ on .* is writing this folder/);
  });
});

describe('--resume', () => {
  it('is a mistake where there is nothing to go on from', async () => {
    const cwd = place('nothing');
    const { code, stderr } = await called(cwd, [...CALL, '--resume']);
    expect(code).toBe(2);
    expect(stderr).toContain('--resume: found nothing to resume');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  calledUndrawn as called,
  csvRows,
  type Ended,
  resultsOf,
  scenarioText,
  workingFolders,
} from './command.js';

const place = workingFolders();

/**
 * A dose within its range where the region's research money is as written or at either end of its range, and far outside
 * where it is drawn between 35 and 55 million: in those draws the model refuses to run.
 */
const FRAGILE =
  'policy: { levers: [{ lever: lottery, dose: "0.5 + max(0, 10 - abs(localResearch - 45))" }] }\n';
const DRAWS = 8;
const CALL = [
  'run',
  'fragile.yaml',
  '--draws',
  String(DRAWS),
  '--replicates',
  '1',
  '--years',
  '2',
  '--without-png',
];

async function runIn(name: string, ...more: string[]): Promise<Ended & { cwd: string }> {
  const cwd = place(name);
  writeFileSync(join(cwd, 'fragile.yaml'), scenarioText(FRAGILE));
  return { cwd, ...(await called(cwd, [...CALL, '--quiet', ...more])) };
}

const manifestIn = (cwd: string) => JSON.parse(readFileSync(join(resultsOf(cwd), 'manifest.json'), 'utf8'));
const RUN_ID = /^fragile:(\d+):1$/;

describe('--on-failure continue', () => {
  let ended: Ended & { cwd: string };
  let failures: Record<string, string>[];

  beforeAll(async () => {
    ended = await runIn('continue', '--json');
    failures = csvRows(join(resultsOf(ended.cwd), 'failures.csv'));
  });

  it('ends with 1 and a summary, after everything else was written', () => {
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(
      /^\d of 8 runs failed, see .*failures\.csv; what shares \w+ draw, or .*, was left out of all tables but the series: they rest on \d draws? x 1 replicate\.\n$/,
    );
    for (const file of ['summary.csv', 'series.parquet', 'manifest.json', 'ro-crate-metadata.json'])
      expect(existsSync(join(resultsOf(ended.cwd), file)), file).toBe(true);
  });

  it('keeps each failure as a row with run, seed and reason, and all others as results', () => {
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.length).toBeLessThan(DRAWS);
    for (const failure of failures) {
      expect(failure).toMatchObject({ scenario: 'fragile', replicate: '1', seed: 'medinno' });
      expect(failure.reason).toMatch(/the dose of lottery comes to/);
    }
    expect(manifestIn(ended.cwd)).toMatchObject({ failures: failures.length, draws: DRAWS });
    const document = JSON.parse(ended.stdout);
    expect(document.checks.failures).toHaveLength(failures.length);
    expect(document.checks.ledger).toBe(false);
  });

  it('is said where the results are read: report, charts, terminal and manifest say how many failed and what is left', async () => {
    const [failed, used] = [failures.length, DRAWS - failures.length];
    const says = `${used} of ${DRAWS} parameter draws × 1 replicate; ${failed} of ${DRAWS} runs failed, see failures.csv`;
    const folder = resultsOf(ended.cwd);
    for (const file of ['report.html', 'charts/fan-papers.vl.json'])
      expect(readFileSync(join(folder, file), 'utf8'), file).toContain(says);
    expect(manifestIn(ended.cwd).used).toEqual({ draws: used, replicates: 1 });
    const again = await called(ended.cwd, [...CALL, '--quiet']);
    expect(again.stdout).toContain(says);
    expect((await called(ended.cwd, ['report', folder, '--out', 'again.html'])).code).toBe(0);
    expect(readFileSync(join(ended.cwd, 'again.html'), 'utf8')).toContain(says);
  });

  it('fails again in the same way when one of them is replayed alone', async () => {
    const id = `fragile:${failures[0].draw}:1`;
    const { code, stderr } = await called(ended.cwd, ['replay', resultsOf(ended.cwd), id]);
    expect(code).toBe(1);
    expect(stderr).toContain('the dose of lottery comes to');
  });

  it('tries them again when the command is given again, and says so in the manifest', async () => {
    const before = readFileSync(join(resultsOf(ended.cwd), 'series.parquet'));
    expect(await called(ended.cwd, [...CALL, '--quiet'])).toMatchObject({ code: 1 });
    const { reused, redone } = manifestIn(ended.cwd);
    expect(reused).toBe(DRAWS - failures.length);
    expect(redone).toEqual(
      failures.map(({ draw }) => ({ draw: Number(draw), replicate: 1, reason: 'it failed before' })),
    );
    expect(readFileSync(join(resultsOf(ended.cwd), 'series.parquet')).equals(before)).toBe(true);
  });
});

describe('--on-failure retry', () => {
  it('gives what continue gives where the model itself is what fails', async () => {
    const [once, twice] = [await runIn('once'), await runIn('twice', '--on-failure', 'retry')];
    expect([once.code, twice.code]).toEqual([1, 1]);
    for (const file of ['failures.csv', 'summary.csv', 'series.parquet', 'blocks.bin']) {
      const [one, two] = [once, twice].map(({ cwd }) => readFileSync(join(resultsOf(cwd), file)));
      expect(two.equals(one), file).toBe(true);
    }
  });
});

describe('--on-failure stop', () => {
  it('ends with 1 at the first, names it, keeps what was done and makes no results folder', async () => {
    const { cwd, code, stdout, stderr } = await runIn('stop', '--on-failure', 'stop', '--workers', '1');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [, id] = /stopped at the first failure: (\S+): the dose of lottery comes to/.exec(stderr)!;
    const [, draw] = RUN_ID.exec(id)!;
    // Runs are made in the order of their draws: those before the first failure were done and are kept.
    const kept = Number(draw) - 1;
    if (kept === 0) expect(existsSync(join(cwd, 'results'))).toBe(false);
    else {
      expect(stderr).toMatch(new RegExp(`${kept} runs are kept in .*\\.unfinished`));
      expect(readdirSync(resultsOf(cwd))).toEqual(['asked.json', 'blocks.bin']);
    }
  });
});

describe('--time-limit', () => {
  it('makes a failure of every run that takes longer, also with one worker', async () => {
    const cwd = place('late');
    const call = [
      'run',
      'baseline',
      '--draws',
      '0',
      '--replicates',
      '2',
      '--years',
      '100',
      '--quiet',
      '--without-png',
    ];
    const { code, stdout, stderr } = await called(cwd, [...call, '--workers', '1', '--time-limit', '0.001']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('baseline:0:1: no result within the time limit of 1 ms');
    expect(existsSync(join(cwd, 'results'))).toBe(false);
  });

  it('changes nothing where no run takes longer', async () => {
    const cwd = place('in-time');
    const call = [
      'run',
      'baseline',
      '--draws',
      '0',
      '--replicates',
      '2',
      '--years',
      '2',
      '--quiet',
      '--without-png',
    ];
    expect(await called(cwd, [...call, '--time-limit', '600'])).toMatchObject({ code: 0, stderr: '' });
    expect(manifestIn(cwd)).toMatchObject({ failures: 0, checks: { ledger: true } });
    const series = readFileSync(join(resultsOf(cwd), 'series.parquet'));
    await called(cwd, call);
    expect(readFileSync(join(resultsOf(cwd), 'series.parquet')).equals(series)).toBe(true);
    expect(manifestIn(cwd)).toMatchObject({ reused: 2 });
  });
});

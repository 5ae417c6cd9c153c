import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  calledUndrawn as called,
  csvRows,
  type Ended,
  medinno,
  resultsOf,
  workingFolders,
} from './command.js';
import { COMMAND, medinnoWith, ran } from './command-under.js';

const place = workingFolders();
const ONE_WORKER = [
  ...['run', 'baseline', '--draws', '4', '--replicates', '1', '--years', '2'],
  ...['--workers', '1', '--without-png'],
];
/** Of two workers one may end; all else is the same with one, and each of them loads the model once more. */
const TWO_WORKERS = ONE_WORKER.with(ONE_WORKER.indexOf('--workers') + 1, '2');
const DATA = ['series.parquet', 'summary.csv', 'blocks.bin', 'ro-crate-metadata.json'];
const manifestIn = (cwd: string) => JSON.parse(readFileSync(join(resultsOf(cwd), 'manifest.json'), 'utf8'));

/** The same call, disturbed by nothing. */
let whole: string;
beforeAll(async () => {
  whole = place('whole');
  expect(await called(whole, ONE_WORKER)).toMatchObject({ code: 0 });
});

function expectDataOfWhole(cwd: string): void {
  for (const file of DATA) {
    const [first, second] = [cwd, whole].map((folder) => readFileSync(join(resultsOf(folder), file)));
    expect(first.equals(second), file).toBe(true);
  }
}

/** The first worker thread ends, as if it were killed, when it is given a task. */
const KILL_A_WORKER = `
  import { isMainThread, parentPort, threadId } from 'node:worker_threads';
  if (!isMainThread && threadId === 1)
    parentPort.on('message', (order) => { if ('tasks' in order) process.exit(9); });`;

describe('a worker that is killed', () => {
  it('costs the run it was on and no other; the same command computes that one', async () => {
    const cwd = place('killed');
    const { code, stderr } = await medinnoWith(KILL_A_WORKER, cwd, TWO_WORKERS);
    expect(code).toBe(1);
    expect(stderr).toMatch(/1 of \d+ runs failed, see .*failures\.csv/);
    const [failure, ...others] = csvRows(join(resultsOf(cwd), 'failures.csv'));
    expect(others).toEqual([]);
    expect(failure).toMatchObject({ scenario: 'baseline', reason: 'the worker ended with exit code 9' });
    expect(await called(cwd, TWO_WORKERS)).toMatchObject({ code: 0 });
    expect(manifestIn(cwd)).toMatchObject({
      reused: 3,
      redone: [{ draw: Number(failure.draw), replicate: 1, reason: 'it failed before' }],
    });
    expectDataOfWhole(cwd);
  });

  it('costs nothing with --on-failure retry', async () => {
    const cwd = place('retried');
    const { code } = await medinnoWith(KILL_A_WORKER, cwd, [...TWO_WORKERS, '--on-failure', 'retry']);
    expect(code).toBe(0);
    expect(manifestIn(cwd)).toMatchObject({ failures: 0, redone: [] });
    const series = readFileSync(join(resultsOf(cwd), 'series.parquet'));
    expect(series.equals(readFileSync(join(resultsOf(whole), 'series.parquet')))).toBe(true);
  });
});

/** The time of day goes hours forward and back, every time that somebody looks. */
const JUMPING_CLOCK = `
  const RealDate = Date;
  const now = RealDate.now;
  let looks = 0;
  const jumped = () => now() + (looks++ % 2 === 0 ? 9 : -9) * 3600000;
  globalThis.Date = class extends RealDate {
    constructor(...args) { args.length === 0 ? super(jumped()) : super(...args); }
    static now() { return jumped(); }
  };`;

describe('a clock that jumps by hours', () => {
  it('moves no number, no lock and no line of progress', async () => {
    const jumping = place('jumping');
    const { code, stderr } = await medinnoWith(JUMPING_CLOCK, jumping, ONE_WORKER);
    expect(code).toBe(0);
    expect(stderr).toContain('4 of 4 runs');
    expect(stderr).not.toMatch(/taken over|NaN| h | -\d/);
    const { timing } = manifestIn(jumping);
    for (const part of ['simulation', 'results']) {
      expect(timing[part]).toBeGreaterThan(0);
      expect(timing[part]).toBeLessThan(120_000);
    }
    expectDataOfWhole(jumping);
  });
});

describe('Ctrl-C before the first run', () => {
  it('ends with 130 and leaves nothing, not even the folder that results would go to', async () => {
    const cwd = place('early');
    // Signalled as soon as there is a folder, long before a run of twenty years is done.
    const script = `"$1" "$2" run baseline --draws 50 --workers 2 --quiet & child=$!
      while [ ! -d results ]; do sleep 0.01; done
      kill -INT $child; wait $child`;
    // A background child of a plain shell ignores Ctrl-C: job control makes it an ordinary one.
    const { code, stderr } = await ran('sh', ['-mc', script, 'sh', process.execPath, COMMAND], { cwd });
    expect(stderr).toContain('interrupted: nothing was written; the same command starts again');
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('several processes on one folder at once', () => {
  it('leave it to one of them, whose results are whole; the others end with 2 and say who has it', async () => {
    const cwd = place('several');
    const several: Ended[] = await Promise.all([1, 2, 3].map(() => medinno(cwd, ONE_WORKER)));
    const codes = several.map(({ code }) => code).sort();
    expect(codes).toEqual([0, 2, 2]);
    for (const { code, stderr } of several)
      if (code === 2) expect(stderr).toMatch(/process \d+ on .* is writing this folder/);
    expect(existsSync(join(resultsOf(cwd), 'lock'))).toBe(false);
    expectDataOfWhole(cwd);
  });
});

import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Block, BlockResult, Failure } from '../../src/ensemble/block.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { ensembleWork, type Run } from '../../src/ensemble/runs.js';
import type { Progress } from '../../src/ensemble/sink.js';
import {
  createWorkerExecutor,
  type WorkerExecutor,
  type WorkerOptions,
} from '../../src/node/workers/executor.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { BROKEN, figures, GRANTS, scenario } from '../ensemble/maoming-scenarios.js';
import { MISHAP } from './workers-mishaps.js';

const FRAGILE = new URL('./workers-fragile.ts', import.meta.url);
const SCENARIOS = [scenario('baseline', { figures }), scenario('grants', { figures, policy: GRANTS })];
const PLAIN = [scenario('first'), scenario('second')];

const open: WorkerExecutor[] = [];
function executorOf(options: WorkerOptions): WorkerExecutor {
  const made = createWorkerExecutor(options);
  open.push(made);
  return made;
}
afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

/** Two threads of the model itself, which take a second or two to load and warm up: for all tests that simulate. */
const two = createWorkerExecutor({ workers: 2 });
afterAll(() => two.close());

interface Outcome {
  readonly results: readonly BlockResult[];
  readonly failures: readonly Failure[];
}

const byKey = (a: Block, b: Block): number => a.draw - b.draw || a.replicate - b.replicate;

async function outcomeOf(
  execute: Executor,
  scenarios: readonly Scenario[],
  blocks: readonly Block[],
): Promise<Outcome> {
  const results: BlockResult[] = [];
  const failures: Failure[] = [];
  const sink = {
    result: (result: BlockResult) => results.push(result),
    failure: (failure: Failure) => failures.push(failure),
  };
  await runEnsemble({ scenarios, blocks, sink, execute });
  return { results: results.sort(byKey), failures: failures.sort(byKey) };
}

/** The bytes of everything that was observed, so that not even a zero may change its sign. */
const bytesOf = ({ results }: Outcome): string[] =>
  results.map(({ draw, replicate, observations }) => {
    const bytes = observations.map(({ buffer }) => Buffer.from(buffer).toString('base64'));
    return `${draw}:${replicate} ${bytes.join(' ')}`;
  });

const block = (draw: number, replicate = 1): Block => ({ draw, replicate });
const drawsOf = (blocks: readonly Block[]): number[] => blocks.map(({ draw }) => draw);
const threadsOf = ({ results }: Outcome): Set<number> =>
  new Set(results.map(({ observations }) => observations[0][0]));

describe('worker threads', () => {
  it('give the same bytes as this thread, whether it is one or they are two', async () => {
    const blocks = blocksOf({ scenarios: SCENARIOS, draws: 2, replicates: 2 });
    const expected = await outcomeOf(inThisThread, SCENARIOS, blocks);
    expect(new Set(bytesOf(expected)).size).toBe(4);
    for (const { execute } of [executorOf({ workers: 1 }), two]) {
      const outcome = await outcomeOf(execute, SCENARIOS, blocks);
      expect(bytesOf(outcome)).toEqual(bytesOf(expected));
      expect(outcome.failures).toEqual([]);
    }
  });

  it('give the failures of this thread, and the rest', async () => {
    const scenarios = [SCENARIOS[0], scenario('broken', { policy: BROKEN })];
    const blocks = [block(1), block(2)];
    const outcome = await outcomeOf(two.execute, scenarios, blocks);
    expect(outcome).toEqual(await outcomeOf(inThisThread, scenarios, blocks));
    expect(outcome.failures).toHaveLength(2);
  });

  it('answer for every block exactly once, in the order given where there is one worker', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const order: number[] = [];
    const seen: Progress[] = [];
    const blocks = [5, 3, 9, 1].map((draw) => block(draw));
    const sink = { result: ({ draw }: Block) => order.push(draw), failure: () => {} };
    const onProgress = (progress: Progress) => seen.push(progress);
    await runEnsemble({ scenarios: PLAIN, blocks, sink, execute, onProgress });
    expect(order).toEqual([5, 3, 9, 1]);
    expect(seen).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4, failed: 0 })));
  });

  it('share the blocks, each of them run once', async () => {
    const { execute } = executorOf({ workers: 3, entry: FRAGILE });
    const blocks = Array.from({ length: 12 }, (_, n) => block(n + 1, MISHAP.lags));
    const outcome = await outcomeOf(execute, PLAIN, blocks);
    expect(drawsOf(outcome.results)).toEqual(drawsOf(blocks));
    expect(threadsOf(outcome).size).toBe(3);
  });

  it('have nothing to do for no blocks', async () => {
    expect(await outcomeOf(executorOf({ workers: 2 }).execute, PLAIN, [])).toEqual({
      results: [],
      failures: [],
    });
  });

  it.each([0, 1.5, Number.NaN])('cannot be %d', (workers) => {
    expect(() => createWorkerExecutor({ workers })).toThrow(RangeError);
  });
});

describe('a block whose turn it is', () => {
  it('is begun while the one before it is still being stored', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const cell = new Int32Array(new SharedArrayBuffer(4));
    const scenarios = PLAIN.map((one) => ({ ...one, cell }));
    const waits: string[] = [];
    const sink = {
      // This thread does nothing else until the second block wakes it.
      result: ({ draw }: Block) => draw === 1 && waits.push(Atomics.wait(cell, 0, 0, 20_000)),
      failure: ({ reason }: Failure) => expect.unreachable(reason),
    };
    await runEnsemble({ scenarios, blocks: [block(1), block(2, MISHAP.wakes)], sink, execute });
    expect(waits).toEqual([expect.stringMatching(/^(ok|not-equal)$/)]);
  });
});

describe('a group of tasks', () => {
  it('is carried out to its end while this thread does something else', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const cell = new Int32Array(new SharedArrayBuffer(4));
    const given = PLAIN.map((one) => ({ ...one, cell }));
    const runs = [block(1), block(2), block(3, MISHAP.wakes)].map((one) => ({ ...one, scenario: 0 }));
    const waits: string[] = [];
    const sink = {
      // Only the third run wakes this thread, which has got the result of the first alone.
      result: ({ draw }: Block) => draw === 1 && waits.push(Atomics.wait(cell, 0, 0, 20_000)),
      failure: (_: Block, reason: string) => expect.unreachable(reason),
    };
    await execute({ work: ensembleWork(), given, groups: [runs], nameOf: String }, sink);
    expect(waits).toEqual([expect.stringMatching(/^(ok|not-equal)$/)]);
  });
});

describe('a worker while many groups are left', () => {
  const groupsOf = (...blocks: Block[]) =>
    blocks.map((one) => [0, 1].map((scenario) => ({ ...one, scenario })));

  it('has some ahead, so that it goes on while this thread is busy with the first result', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const cell = new Int32Array(new SharedArrayBuffer(4));
    const given = PLAIN.map((one) => ({ ...one, cell }));
    const groups = groupsOf(block(1), block(2, MISHAP.wakes), block(3), block(4));
    const waits: string[] = [];
    const sink = {
      result: ({ draw, scenario: place }: Run) =>
        draw === 1 && place === 0 && waits.push(Atomics.wait(cell, 0, 0, 20_000)),
      failure: (_: Run, reason: string) => expect.unreachable(reason),
    };
    await execute({ work: ensembleWork(), given, groups, nameOf: String }, sink);
    expect(waits).toEqual([expect.stringMatching(/^(ok|not-equal)$/)]);
  });

  it('takes no other group along when it ends', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const bad = [block(1, MISHAP.ends), block(4, MISHAP.ends)];
    const blocks = [bad[0], block(2), block(3), bad[1], block(5), block(6), block(7)];
    const { results, failures } = await outcomeOf(execute, PLAIN, blocks);
    expect(drawsOf(failures)).toEqual([1, 4]);
    expect(drawsOf(results)).toEqual([2, 3, 5, 6, 7]);
  });
});

describe('a block that goes wrong', () => {
  it.each([
    ['throws', 'throws', 'a run that throws'],
    ['ends its worker', 'ends', 'the worker ended with exit code 7'],
    ['gives what cannot be sent', 'odd', /could not be cloned/],
    ['eats the memory', 'swells', /out of memory|memory limit/],
    ['outlives the time limit', 'hangs', 'no result within the time limit of 400 ms'],
  ] as const)('is a failure with its reason when it %s, and the rest goes on', async (_, mishap, reason) => {
    const { execute } = executorOf({
      workers: 2,
      entry: FRAGILE,
      timeLimit: mishap === 'hangs' ? 400 : 30_000,
      memoryLimit: 64,
    });
    const bad = block(3, MISHAP[mishap]);
    const { results, failures } = await outcomeOf(
      execute,
      PLAIN,
      [1, 2, 3, 4, 5].map((draw) => (draw === 3 ? bad : block(draw))),
    );
    expect(drawsOf(results)).toEqual([1, 2, 4, 5]);
    const text = expect.stringMatching(reason);
    expect(failures).toEqual([{ ...bad, scenario: 'second', seed: 'test', reason: text }]);
  });

  it('has its worker replaced by one that knows the scenarios', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const blocks = [block(1), block(2, MISHAP.ends), block(3, MISHAP.simulates), block(4)];
    const outcome = await outcomeOf(execute, SCENARIOS, blocks);
    expect(drawsOf(outcome.failures)).toEqual([2]);
    const simulated = await outcomeOf(inThisThread, SCENARIOS, [blocks[2]]);
    expect(outcome.results[1].observations).toEqual(simulated.results[0].observations);
    expect(outcome.results[2].observations[0]).not.toEqual(outcome.results[0].observations[0]);
  });

  it('is none when it is this thread that was late, and its worker is kept', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE, timeLimit: 300 });
    const cell = new Int32Array(new SharedArrayBuffer(4));
    const threads: number[] = [];
    const sink = {
      result: ({ draw, observations }: BlockResult) => {
        threads.push(observations[0][0]);
        // The next block is on its way when this thread falls asleep for longer than a block may take.
        if (draw === 1) setTimeout(() => setImmediate(() => Atomics.wait(cell, 0, 0, 600)), 20);
      },
      failure: ({ reason }: Failure) => expect.unreachable(reason),
    };
    const blocks = [block(1), block(2, MISHAP.lags), block(3)];
    await runEnsemble({ scenarios: PLAIN, blocks, sink, execute });
    expect(threads).toEqual(Array(3).fill(threads[0]));
  });
});

describe('a job that is stopped', () => {
  it('is rejected with the reason of the signal at once, in the middle of its blocks', async () => {
    const { execute } = executorOf({ workers: 2, entry: FRAGILE });
    const stop = new AbortController();
    const outcomes: Block[] = [];
    const sink = { result: (one: Block) => outcomes.push(one), failure: (one: Block) => outcomes.push(one) };
    const blocks = [block(1), block(2, MISHAP.hangs), block(3, MISHAP.hangs), block(4)];
    const onProgress = ({ done }: Progress) => {
      if (done === 1) setTimeout(() => stop.abort(new Error('enough')), 50);
    };
    const job = runEnsemble({ scenarios: PLAIN, blocks, sink, execute, onProgress, signal: stop.signal });
    await expect(job).rejects.toThrow('enough');
    expect(drawsOf(outcomes)).toEqual([1]);
  });

  it('is never begun under a signal that is aborted already', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const sink = { result: () => expect.unreachable(), failure: () => expect.unreachable() };
    const signal = AbortSignal.abort(new Error('too late'));
    const job = runEnsemble({ scenarios: PLAIN, blocks: [block(1)], sink, execute, signal });
    await expect(job).rejects.toThrow('too late');
  });

  it('leaves a pool that takes the next one', async () => {
    const { execute } = executorOf({ workers: 2, entry: FRAGILE });
    const sink = { result: () => {}, failure: () => {} };
    const blocks = [block(1, MISHAP.hangs)];
    const job = runEnsemble({ scenarios: PLAIN, blocks, sink, execute, signal: AbortSignal.timeout(200) });
    await expect(job).rejects.toThrow(/time/i);
    expect(drawsOf((await outcomeOf(execute, PLAIN, [block(1), block(2)])).results)).toEqual([1, 2]);
  });

  it('by a sink that throws, is rejected with what it threw', async () => {
    const { execute } = executorOf({ workers: 2, entry: FRAGILE });
    const full = () => {
      throw new Error('the disk is full');
    };
    const blocks = [block(1), block(2, MISHAP.hangs), block(3)];
    const sink = { result: full, failure: full };
    await expect(runEnsemble({ scenarios: PLAIN, blocks, sink, execute })).rejects.toThrow(
      'the disk is full',
    );
  });

  it('by a sink that throws, ends the block that its worker is on by then', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const full = () => {
      throw new Error('the disk is full');
    };
    const sink = { result: full, failure: full };
    const blocks = [block(1), block(2, MISHAP.hangs)];
    await expect(runEnsemble({ scenarios: PLAIN, blocks, sink, execute })).rejects.toThrow(
      'the disk is full',
    );
    expect(drawsOf((await outcomeOf(execute, PLAIN, [block(1), block(2)])).results)).toEqual([1, 2]);
  });

  it('by a worker that cannot start, says why', async () => {
    const { execute } = executorOf({
      workers: 2,
      entry: new URL('./workers-unloadable.ts', import.meta.url),
    });
    await expect(outcomeOf(execute, PLAIN, [block(1)])).rejects.toThrow(
      'a worker thread could not start: the worker broke: nothing to start with',
    );
  });

  it('by scenarios that cannot be sent, says why', async () => {
    const { execute } = executorOf({ workers: 1, entry: FRAGILE });
    const odd = { ...scenario('odd'), overrides: { odd: () => 1 } } as unknown as Scenario;
    await expect(outcomeOf(execute, [odd], [block(1)])).rejects.toThrow(/could not be cloned/);
  });
});

describe('the pool', () => {
  it('is kept from one job to the next', async () => {
    const { execute } = executorOf({ workers: 2, entry: FRAGILE });
    const blocks = [block(1, MISHAP.lags), block(2, MISHAP.lags)];
    const first = threadsOf(await outcomeOf(execute, PLAIN, blocks));
    expect(first.size).toBe(2);
    expect(threadsOf(await outcomeOf(execute, PLAIN, blocks))).toEqual(first);
  });

  it('runs a job with the scenarios of that job', async () => {
    const [baseline, grants] = SCENARIOS;
    const both = await outcomeOf(two.execute, [baseline, grants], [block(1)]);
    const one = await outcomeOf(two.execute, [grants], [block(1)]);
    expect(one.results[0].observations).toEqual([both.results[0].observations[1]]);
  });

  it('takes jobs given at once one after the other', async () => {
    const { execute } = executorOf({ workers: 2, entry: FRAGILE });
    const outcomes = await Promise.all(
      [
        [1, 2, 3],
        [4, 5],
      ].map((draws) =>
        outcomeOf(
          execute,
          PLAIN,
          draws.map((draw) => block(draw)),
        ),
      ),
    );
    expect(outcomes.map(({ results }) => drawsOf(results))).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('takes no more jobs when it is closed', async () => {
    const { execute, close } = executorOf({ workers: 2, entry: FRAGILE });
    await outcomeOf(execute, PLAIN, [block(1), block(2)]);
    await close();
    await expect(outcomeOf(execute, PLAIN, [block(1)])).rejects.toThrow('the worker threads were closed');
  });

  it('leaves nothing running when it is closed, not even a job under way', async () => {
    const { execute, close } = executorOf({ workers: 1, entry: FRAGILE });
    let begun = () => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const sink = { result: begun, failure: () => expect.unreachable() };
    const blocks = [block(1), block(2, MISHAP.hangs)];
    const ended = expect(runEnsemble({ scenarios: PLAIN, blocks, sink, execute })).rejects.toThrow(
      'were closed',
    );
    await first;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ports()).toHaveLength(1);
    await close();
    await ended;
    expect(ports()).toEqual([]);
  });

  it('does not keep a process alive that has finished and forgot to close it', () => {
    const code = `
      import { createWorkerExecutor } from './src/node/workers/executor.js';
      const entry = new URL(${JSON.stringify(FRAGILE.href)});
      const sink = { result: (_, { observations }) => console.log('done', observations[0]), failure: console.error };
      const groups = [[{ scenario: 1, draw: 5, replicate: 1 }]];
      const job = { work: { id: 'ensemble' }, given: [{ id: 'first' }, { id: 'second' }], groups, nameOf: String };
      await createWorkerExecutor({ workers: 1, entry }).execute(job, sink);`;
    const { outputFiles } = buildSync({
      stdin: { contents: code, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      external: ['esbuild'],
    });
    const call = ['--input-type=module', '--eval', outputFiles[0].text];
    expect(execFileSync(process.execPath, call, { encoding: 'utf8', timeout: 20_000 })).toBe('done 5\n');
  });
});

/** Ports to worker threads that keep this process alive. */
const ports = (): string[] =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort');

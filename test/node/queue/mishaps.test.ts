import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../src/commands/compare.js';
import type { EnsembleResult } from '../../../src/commands/ensemble-result.js';
import type { Progress } from '../../../src/ensemble/sink.js';
import { queueAddress } from '../../../src/node/queue/address.js';
import { WORKERS } from '../../../src/node/queue/keys.js';
import { openQueue } from '../../../src/node/queue/open-queue.js';
import type { QueueExecutor } from '../../../src/node/queue/queue-executor.js';
import { scenarioFiles } from '../../../src/node/scenario-files.js';
import { createWorkerExecutor } from '../../../src/node/workers/executor.js';
import { inThisThread } from '../../../src/work/in-this-thread.js';
import type { Executor } from '../../../src/work/job.js';
import { endServers, HAS_REDIS, stallingWay, startRedis, type TestRedis, until } from './redis.js';
import { endWorkers, LEASE, startFragileWorker, startWorker } from './workers.js';

const SIZE = { draws: 6, replicates: 2, years: 5 };

/** The run in which fragile workers meet a mishap. */
const FRAGILE = { draw: 2, replicate: 1, scenario: 'young-talent' };

// The last to be called.
afterEach(endWorkers);

const open: QueueExecutor[] = [];
afterEach(async () => {
  for (const { close } of open.splice(0)) await close();
});

/** What the submitting side said. */
const said: string[] = [];

async function queueAt(url: string): Promise<QueueExecutor> {
  const loaded = queueAddress(url, {});
  if (!loaded.ok) throw new Error(url);
  const say = ({ en }: { readonly en: string }): void => void said.push(en);
  const queue = await openQueue({ address: loaded.value, model: null, lease: 1000 * LEASE, say });
  open.push(queue);
  return queue;
}

interface Comparing {
  readonly executor: Executor;
  readonly onProgress?: (progress: Progress) => void;
  readonly seed?: string;
}

const compared = (how: Comparing): Promise<EnsembleResult> =>
  compare({ baseline: 'baseline', alternatives: ['young-talent'], sources: scenarioFiles, ...SIZE, ...how });

/** Every number of a comparison, to its last bit. */
const numbersOf = (result: EnsembleResult): string =>
  JSON.stringify(
    (['series', 'draws', 'summary', 'effects', 'pairwise', 'failures'] as const).map((name) =>
      result.table(name),
    ),
  );

/** Does something once so many runs are done. */
function once(done: number, act: () => unknown): (progress: Progress) => void {
  let isOver = false;
  return (progress) => {
    if (isOver || progress.done < done) return;
    isOver = true;
    act();
  };
}

afterAll(endServers);

describe.skipIf(!HAS_REDIS)('work over a queue', () => {
  let redis: TestRedis;
  let expected: string;
  beforeAll(async () => {
    redis = await startRedis();
    expected = numbersOf(await compared({ executor: inThisThread }));
  });

  it('survives a worker that is killed in the middle: another takes its tasks', async () => {
    const { execute: executor } = await queueAt(redis.url);
    const [first] = [await startWorker(redis.url), await startWorker(redis.url)];
    const result = await compared({ executor, onProgress: once(2, () => first.end('SIGKILL')) });
    expect(first.isThere()).toBe(false);
    expect(numbersOf(result)).toBe(expected);
  });

  it('goes on where a worker leaves and another joins', async () => {
    const { execute: executor, there } = await queueAt(redis.url);
    const first = await startWorker(redis.url);
    const swap = async (): Promise<void> => {
      await first.end('SIGINT');
      await startWorker(redis.url);
    };
    const result = await compared({ executor, onProgress: once(2, swap) });
    expect(numbersOf(result)).toBe(expected);
    await until(() => there().now.workers === 1);
  });

  it('takes what is delivered twice once', async () => {
    const queue = await queueAt(redis.url);
    await startWorker(redis.url);
    const results: unknown[] = [];
    // Every batch once more, as if its worker had been slow to say that it is done.
    const again = once(1, () => {
      const [key] = redis.ask('--scan', '--pattern', 'medinno:s-*:results').split('\n');
      const prefix = key.replace(/results$/, '');
      for (const id of redis.ask('lrange', `${prefix}wait`, '0', '-1').split('\n').filter(Boolean)) {
        redis.ask('copy', `${prefix}${id}`, `${prefix}${id}-again`);
        redis.ask('rpush', `${prefix}wait`, `${id}-again`);
        results.push(id);
      }
      redis.ask('zadd', `${prefix}marker`, '0', '0');
    });
    const result = await compared({ executor: queue.execute, onProgress: again });
    expect(results.length).toBeGreaterThan(0);
    expect(numbersOf(result)).toBe(expected);
  });

  it('has the row for a task that throws that one machine has', async () => {
    const { execute: executor } = await queueAt(redis.url);
    await startFragileWorker(redis.url, 'throws');
    const failures = (await compared({ executor })).table('failures');
    expect(failures).toEqual([{ ...FRAGILE, seed: expect.any(String), reason: 'a run that throws' }]);
    process.env.MISHAP = 'throws';
    const here = createWorkerExecutor({
      workers: 2,
      entry: new URL('./fragile-worker.mjs', import.meta.url),
    });
    expect((await compared({ executor: here.execute })).table('failures')).toEqual(failures);
    await here.close();
  });

  it('has a row for a task that takes its worker process with it, and the rest is done', async () => {
    const { execute: executor } = await queueAt(redis.url);
    let starts = 0;
    let isDone = false;
    const keepOneThere = async (): Promise<void> => {
      while (!isDone) {
        const worker = await startFragileWorker(redis.url, 'kills');
        starts++;
        await until(() => !worker.isThere() || isDone, 300);
      }
    };
    const kept = keepOneThere();
    const result = await compared({ executor });
    isDone = true;
    await kept;
    const reason = 'the worker process was lost 3 times while it carried this out';
    expect(result.table('failures')).toEqual([{ ...FRAGILE, seed: expect.any(String), reason }]);
    // Three went with it, the fourth is left.
    expect(starts).toBe(4);
  });

  it('serves two programs at once by the same worker, and mixes nothing', async () => {
    await startWorker(redis.url);
    const others = numbersOf(await compared({ executor: inThisThread, seed: 'other' }));
    const [one, other] = [await queueAt(redis.url), await queueAt(redis.url)];
    const done: string[] = [];
    const results = await Promise.all([
      compared({ executor: one.execute, onProgress: () => done.push('one') }),
      compared({ executor: other.execute, seed: 'other', onProgress: () => done.push('other') }),
    ]);
    expect(results.map(numbersOf)).toEqual([expected, others]);
    // Fairly: of the first half of what was done neither has less than a quarter.
    const half = done.slice(0, done.length / 2);
    for (const name of ['one', 'other'])
      expect(half.filter((by) => by === name).length).toBeGreaterThanOrEqual(half.length / 4);
  });

  it('leaves tasks of another version alone, and both sides say why', async () => {
    const { execute: executor, there } = await queueAt(redis.url);
    const other = await startFragileWorker(redis.url, 'other version');
    const result = compared({ executor });
    await until(() => said.some((text) => /9\.9\.9/.test(text)));
    expect(said.at(-1)).toMatch(
      /^no worker of version \d.*: start `medinno worker --queue …`; the tasks wait$/,
    );
    expect(said.at(-1)).toContain('those there are of 9.9.9+');
    expect(other.said()).toMatch(
      /left alone: tasks of version .* as this worker is of version 9\.9\.9.*install the same package on both sides/,
    );
    expect(there().now.workers).toBe(0);
    await startWorker(redis.url);
    expect(numbersOf(await result)).toBe(expected);
  });

  it('waits for a network that stalls, for less than a lease and for more', async () => {
    for (const seconds of [LEASE / 2, 5 * LEASE]) {
      const way = await stallingWay(redis.port);
      const { execute: executor } = await queueAt(way.url);
      await startWorker(way.url);
      const stalled = once(2, () => {
        way.stall();
        setTimeout(way.goOn, 1000 * seconds);
      });
      expect(numbersOf(await compared({ executor, onProgress: stalled }))).toBe(expected);
    }
    expect(said.filter((text) => text.startsWith('the queue does not answer'))).toHaveLength(1);
  });

  it.each([
    ['forgets everything', false],
    ['keeps what it holds', true],
  ])('goes on after a restart of a Redis that %s', async (_, keeps) => {
    const own = await startRedis({ keeps });
    const { execute: executor } = await queueAt(own.url);
    await startWorker(own.url);
    const restart = once(2, async () => {
      await own.stop('SIGKILL');
      await own.start();
    });
    expect(numbersOf(await compared({ executor, onProgress: restart }))).toBe(expected);
  });

  it.each([
    ['stays', false],
    ['ends at once', true],
  ])(
    'leaves nothing in the queue where it is left in the middle of a job and the worker %s',
    async (_, ends) => {
      const queue = await queueAt(redis.url);
      const worker = await startWorker(redis.url);
      const left = (): string[] => redis.ask('keys', 'medinno:s-*').split('\n').filter(Boolean);
      const closing: Promise<void>[] = [];
      const result = compared({
        executor: queue.execute,
        onProgress: once(2, () => closing.push(queue.close())),
      });
      await expect(result).rejects.toThrow('the queue was left');
      await Promise.all(closing);
      // What the worker still answers, until it has heard of it, it takes back itself.
      if (ends) await worker.end('SIGTERM');
      // What is there a moment later is named.
      await until(() => left().length === 0, 10 * LEASE).catch(() => undefined);
      expect(left()).toEqual([]);
    },
  );

  it('is left by a worker, also where that could not take back what it had answered', async () => {
    const own = await startRedis();
    const queue = await queueAt(own.url);
    const worker = await startWorker(own.url);
    await compared({ executor: queue.execute });
    own.ask('acl', 'setuser', 'default', '-del');
    const refused = () =>
      [...own.ask('acl', 'log').matchAll(/^count\n(\d+)/gm)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      );
    await queue.close();
    // This side was refused once; until the worker has tried too.
    await until(() => refused() > 1);
    own.ask('acl', 'setuser', 'default', '+del');
    const other = await queueAt(own.url);
    expect(numbersOf(await compared({ executor: other.execute }))).toBe(expected);
    await worker.end('SIGTERM');
    expect(own.ask('keys', `${WORKERS}*`)).toBe('');
  });

  it('leaves nothing in the queue, nor does a worker that stood still when it was left', async () => {
    const queue = await queueAt(redis.url);
    const worker = await startWorker(redis.url);
    await compared({ executor: queue.execute });
    worker.send('SIGSTOP');
    await queue.close();
    const left = (): string[] => redis.ask('keys', 'medinno:*').split('\n').filter(Boolean);
    // All that it does every so often is due when it goes on.
    await until(() => left().every((key) => key === WORKERS), 10 * LEASE);
    worker.send('SIGCONT');
    await until(() => left().length > 1);
    await worker.end('SIGTERM');
    // What is there a moment later is named.
    await until(() => left().length === 0, 10 * LEASE).catch(() => undefined);
    expect(left()).toEqual([]);
  });
});

/**
 * What a queue bears: a command with more and more threads at its queue. They wait for as long as a task would take in place
 * of working, so that a thousand fit on one machine; everything else is what a command, Redis and workers do. Says the batches
 * a second and the CPU time of each party, from which docs/scale.md says where a queue ends. It starts a Redis for itself.
 *
 *   npm run bench:fleet [milliseconds of a task] [doubles of a result] [threads]...
 */

import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'bullmq';
import { queueAddress } from '../../src/node/queue/address.js';
import { carryOutBatch } from '../../src/node/queue/batch-work.js';
import { connected } from '../../src/node/queue/connect.js';
import { PREFIX, SUBMISSIONS, WORKERS } from '../../src/node/queue/keys.js';
import { submissionSchema } from '../../src/node/queue/messages.js';
import { openQueue } from '../../src/node/queue/open-queue.js';
import { announce, present } from '../../src/node/queue/presence.js';
import type { QueueExecutor } from '../../src/node/queue/queue-executor.js';
import type { Seat, Seats } from '../../src/node/queue/seats.js';
import { ownVersion } from '../../src/node/queue/version.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import type { Thread } from '../../src/work/threads.js';
import { cpuSeconds } from './cpu-time.js';

const LEASE = 20_000;
const FLEET = '--fleet';
/** Milliseconds that are measured of each number of threads, about. */
const MEASURED = 10_000;
const port = Number(process.env.MEDINNO_BENCH_PORT ?? 16_380);
const address = orThrow(queueAddress(`redis://127.0.0.1:${port}`, {}));
const version = ownVersion(null);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A thread that answers each task after its time, with so many numbers. */
function waitingThread(milliseconds: number, doubles: number): Thread {
  const result = Float64Array.from({ length: doubles }, (_, n) => n / 3);
  return {
    ready: Promise.resolve(),
    hasEnded: () => false,
    begin: () => {},
    send: () => {},
    response: async () => {
      await pause(milliseconds);
      return { kind: 'done', result };
    },
    stop: async () => {},
  };
}

/** Seats without end: how many batches are taken at once is said to the queue. */
function waitingSeats(milliseconds: number, doubles: number): Seats {
  const thread = waitingThread(milliseconds, doubles);
  const seat: Seat = { threadFor: async () => thread, clear: async () => {} };
  return { take: async () => seat, release: () => {}, clear: async () => {} };
}

/** Takes batches as workers with so many threads in all would, until it is killed. */
async function beFleet(threads: number, milliseconds: number, doubles: number): Promise<void> {
  const { redis } = await connected(address);
  const seats = waitingSeats(milliseconds, doubles);
  let taking: Worker | undefined;
  for (;;) {
    await announce(redis, WORKERS, { id: 'w-fleet', notice: { version, threads }, lease: LEASE });
    const [submission] = (await present(redis, SUBMISSIONS, submissionSchema)).keys();
    if (submission !== undefined && taking === undefined) {
      const work = { redis, submission, version, seats, kept: new Map(), isStopped: () => false };
      taking = new Worker(submission, (job) => carryOutBatch(job, work), {
        connection: redis,
        prefix: PREFIX,
        concurrency: threads,
        lockDuration: LEASE,
        stalledInterval: LEASE,
      });
      // Batches that are forgotten at the end.
      taking.on('error', () => undefined);
    }
    process.send?.('ready');
    await pause(1000);
  }
}

/** Batches that are over in a while, once every thread is at work, and CPU seconds of the parties in it. */
async function measured(queue: QueueExecutor, pids: readonly number[], milliseconds: number) {
  const groups = Array.from({ length: 5_000_000 }, (_, place) => [{ place, part: null }]);
  const ending = new AbortController();
  let done = 0;
  const sink = {
    result: (): void => {
      done++;
    },
    failure: (_: unknown, reason: string) => console.log(reason),
  };
  const given = { study: 'nothing', settings: {}, seed: '1' };
  const nothing = { id: 'studies', begin: () => () => 0 };
  const job = queue.execute({ work: nothing, given, groups, nameOf: String }, sink, ending.signal);
  // Batches grow to what they will be, and all are out once.
  await pause(5000 + 2 * milliseconds);
  const [first, began, before] = [done, performance.now(), pids.map((pid) => cpuSeconds([pid]))];
  await pause(MEASURED);
  const cpu = pids.map((pid, n) => cpuSeconds([pid]) - before[n]);
  const found = { tasks: done - first, seconds: (performance.now() - began) / 1000, cpu };
  ending.abort(new Error('measured'));
  await job.catch(() => undefined);
  return found;
}

const ask = (...words: readonly string[]): string =>
  spawnSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' }).stdout;

async function withThreads(threads: number, milliseconds: number, doubles: number): Promise<void> {
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
    stdio: 'ignore',
  });
  while (!ask('ping').includes('PONG')) await pause(50);
  const words = [FLEET, threads, milliseconds, doubles].map(String);
  const fleet: ChildProcess = fork(fileURLToPath(import.meta.url), words);
  await once(fleet, 'message');
  const queue = await openQueue({ address, model: null, lease: LEASE, say: () => {} });
  const parties = [process.pid, redis.pid!, fleet.pid!];
  const { tasks, seconds, cpu } = await measured(queue, parties, milliseconds);
  const [submitting, server, workers] = cpu.map((own) => `${((1e6 * own) / tasks).toFixed(1)}`);
  const busy = (tasks * milliseconds) / (1000 * seconds * threads);
  const memory = Number(/used_memory_peak:(\d+)/.exec(ask('info', 'memory'))?.[1]) / 1e6;
  console.log(
    `${threads} threads: ${(tasks / seconds).toFixed(0)} tasks a second, ${(100 * busy).toFixed(0)} % of what they could; microseconds of CPU a task: submitting ${submitting}, Redis ${server}, fleet ${workers}; cores busy ${(cpu.reduce((sum, own) => sum + own, 0) / seconds).toFixed(2)}; Redis at most ${memory.toFixed(1)} MB`,
  );
  await queue.close();
  fleet.kill('SIGTERM');
  redis.kill('SIGTERM');
  await once(redis, 'exit');
}

const words = process.argv.slice(2);
if (words[0] === FLEET) {
  const [threads, milliseconds, doubles] = words.slice(1).map(Number);
  await beFleet(threads, milliseconds, doubles);
} else {
  const [milliseconds = 400, doubles = 100, ...asked] = words.map(Number);
  const numbers = asked.length > 0 ? asked : [8, 32, 128, 256, 512, 1024];
  for (const threads of numbers) await withThreads(threads, milliseconds, doubles);
}

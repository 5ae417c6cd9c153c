/**
 * What a queue costs: Maoming's comparison, all strategies, by two workers of one thread each over Redis and on a kept pool of two
 * threads, in turns; what the queue adds to a task, one by one and in batches; and a million tasks of nothing, over
 * which the memory of Redis and of both sides must stay what it is. It starts a Redis for itself, which has to be installed.
 *
 *   npm run bench:queue [blocks] [rounds] [tasks]
 */

import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { queueAddress } from '../../src/node/queue/address.js';
import { openQueue } from '../../src/node/queue/open-queue.js';
import type { QueueExecutor } from '../../src/node/queue/queue-executor.js';
import { ownVersion } from '../../src/node/queue/version.js';
import { workOnQueue } from '../../src/node/queue/work-on-queue.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import type { Executor } from '../../src/work/job.js';
import { cpuSeconds, median } from './cpu-time.js';
import { nothing } from './nothing.js';
import { readStrategies } from './strategies.js';

const LEAST = 0.9;
const LEASE = 20_000;
/** Blocks after which compiled code is much what it will be. */
const WARMING = 24;
/** What garbage may make of memory that does not grow: the most in the second half of the tasks over that in the first. */
const FLAT = 1.15;
const WORKER = '--worker';

const port = Number(process.env.MEDINNO_BENCH_PORT ?? 16_379);
const address = orThrow(queueAddress(`redis://127.0.0.1:${port}`, {}));

const ask = (...words: readonly string[]): string =>
  spawnSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' }).stdout;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const redisBytes = (): number => Number(/used_memory:(\d+)/.exec(ask('info', 'memory'))?.[1]);
const residentBytes = (pid: number): number =>
  1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

async function blocksOn(execute: Executor, count: number): Promise<number> {
  const failure = ({ reason }: { readonly reason: string }): void => {
    throw new Error(reason);
  };
  const blocks = Array.from({ length: count }, (_, n) => ({ draw: 1 + n, replicate: 1 }));
  const scenarios = await readStrategies();
  const began = performance.now();
  await runEnsemble({ scenarios, blocks, execute, sink: { result: () => {}, failure } });
  return (performance.now() - began) / 1000;
}

/** @param pids of all processes that have a part in it */
async function throughput(
  queue: QueueExecutor,
  {
    count,
    rounds,
    pids,
  }: { readonly count: number; readonly rounds: number; readonly pids: readonly number[] },
): Promise<void> {
  const pool = createWorkerExecutor({ workers: 2 });
  await blocksOn(pool.execute, WARMING);
  await blocksOn(queue.execute, WARMING);
  const ratios: number[] = [];
  const cpu: number[] = [];
  const timed = async (executor: { readonly execute: Executor }) => {
    const before = cpuSeconds(pids);
    const seconds = await blocksOn(executor.execute, count);
    return { seconds, cpu: cpuSeconds(pids) - before };
  };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [pool, queue] : [queue, pool];
    const both = [await timed(order[0]), await timed(order[1])];
    const [here, there] = round % 2 === 0 ? both : both.reverse();
    ratios.push(here.seconds / there.seconds);
    cpu.push(here.cpu / there.cpu);
    console.log(
      `${count} blocks: pool of two ${here.seconds.toFixed(2)} s (CPU ${here.cpu.toFixed(2)}), queue ${there.seconds.toFixed(2)} s (CPU ${there.cpu.toFixed(2)})`,
    );
  }
  await pool.close();
  const share = median(ratios);
  const range = `[${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}]`;
  console.log(`throughput of the queue over the pool (>= ${LEAST}): median ${share.toFixed(3)} ${range}`);
  // Where other programs want the cores, this says more than the clock.
  console.log(`the same by CPU time of all processes: median ${median(cpu).toFixed(3)}`);
  if (share < LEAST) process.exitCode = 1;
}

/** Seconds for so many tasks of nothing in groups of a size; says the memory at every tenth. */
async function nothings(
  queue: QueueExecutor,
  {
    tasks,
    inGroup,
    pids,
  }: { readonly tasks: number; readonly inGroup: number; readonly pids: readonly number[] },
): Promise<number> {
  const groups = Array.from({ length: tasks / inGroup }, (_, group) =>
    Array.from({ length: inGroup }, (_, n) => ({ place: group * inGroup + n, part: null })),
  );
  let done = 0;
  const memory: number[][] = [];
  const result = (): void => {
    if (++done % (tasks / 10) > 0) return;
    // Else what the command holds cannot be separated from what was not collected yet, of which a heap with a list of all tasks lets much be.
    collectGarbage();
    const now = [redisBytes(), ...pids.map(residentBytes)];
    memory.push(now);
    console.log(
      `  ${done} tasks: Redis ${megabytes(now[0])} MB, submitting ${megabytes(now[1])} MB, worker ${megabytes(now[2])} MB`,
    );
  };
  const sink = { result, failure: (_: unknown, reason: string) => console.log(reason) };
  const given = { study: 'nothing', settings: {}, seed: '1' };
  const began = performance.now();
  await queue.execute({ work: nothing, given, groups, nameOf: String }, sink);
  const mostOf = (part: readonly number[][], n: number): number => Math.max(...part.map((now) => now[n]));
  const grown = memory[0].map((_, n) => mostOf(memory.slice(5), n) / mostOf(memory.slice(0, 5), n));
  console.log(
    `  the most of the second half over that of the first: ${grown.map((share) => share.toFixed(2)).join(', ')} (<= ${FLAT})`,
  );
  if (grown.some((share) => share > FLAT)) process.exitCode = 1;
  return (performance.now() - began) / 1000;
}

async function measure(count: number, rounds: number, tasks: number): Promise<void> {
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
    stdio: 'ignore',
  });
  while (!ask('ping').includes('PONG')) await new Promise((resolve) => setTimeout(resolve, 50));
  const workers: ChildProcess[] = [];
  // Also where it throws.
  process.once('exit', () => {
    for (const child of [...workers, redis]) child.kill('SIGTERM');
  });
  for (const _ of [1, 2]) {
    const worker = fork(fileURLToPath(import.meta.url), [WORKER]);
    workers.push(worker);
    await once(worker, 'message');
  }
  const queue = await openQueue({ address, model: null, lease: LEASE, say: ({ en }) => console.log(en) });
  const all = [process.pid, redis.pid!, ...workers.map(({ pid }) => pid!)];
  await throughput(queue, { count, rounds, pids: all });
  const pids = [process.pid, workers[0].pid!];
  // A group is what can be handed out by itself.
  console.log(`${tasks} tasks of nothing, each by itself:`);
  const seconds = await nothings(queue, { tasks, inGroup: 1, pids });
  console.log(
    `${((1e6 * seconds) / tasks).toFixed(1)} microseconds a task over the queue, in batches as it makes them`,
  );
  console.log('2000 batches of one task, one after the other:');
  console.log(
    `${((1000 * (await oneByOne(queue, 2000))) / 2000).toFixed(2)} milliseconds a batch, there and back`,
  );
  await queue.close();
  process.exit();
}

/** Seconds for so many jobs of one task each: all that a batch costs, with nothing at the same time. */
async function oneByOne(queue: QueueExecutor, count: number): Promise<number> {
  const sink = { result: () => {}, failure: () => {} };
  const given = { study: 'nothing', settings: {}, seed: '1' };
  const began = performance.now();
  for (let n = 0; n < count; n++)
    await queue.execute({ work: nothing, given, groups: [[{ place: n, part: null }]], nameOf: String }, sink);
  return (performance.now() - began) / 1000;
}

if (process.argv.includes(WORKER)) {
  const ending = new AbortController();
  process.once('SIGTERM', () => ending.abort());
  const version = ownVersion(null);
  const starting = {
    address,
    version,
    threads: 1,
    lease: LEASE,
    entry: new URL('queue-thread.js', import.meta.url),
  };
  await workOnQueue({ ...starting, say: () => void process.send?.('ready') }, ending.signal);
} else {
  const [count = 120, rounds = 7, tasks = 1_000_000] = process.argv.slice(2).map(Number);
  await measure(count, rounds, tasks);
}

/**
 * What two workers are worth: Maoming's comparison, all strategies, on a kept pool of two threads and in two
 * processes that know nothing of each other and do half of the blocks each, both over one thread. All are started
 * and warm before the clock runs; rounds are interleaved, and each line gives the median and the range of its rounds.
 * The pool must reach 0.95 of the speed-up of the two processes. Where other programs want the cores, the times say
 * little; the CPU time that the same blocks take, all threads and processes together, says more.
 *
 *   npm run bench:workers [blocks] [rounds]
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Block } from '../../src/ensemble/block.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { cpuMs, median } from './cpu-time.js';
import { readStrategies } from './strategies.js';

const LEAST = 0.95;
/** Blocks after which compiled code is much what it will be. */
const WARMING = 24;
const HALF = '--half';

const scenarios = await readStrategies();
const sink = {
  result: () => {},
  failure: ({ reason }: { reason: string }) => {
    throw new Error(reason);
  },
};
const blocksFrom = (first: number, count: number): Block[] =>
  Array.from({ length: count }, (_, n) => ({ draw: first + n, replicate: 1 }));

/** Runs blocks some way; resolves with the CPU milliseconds that it took. */
type Way = (blocks: readonly Block[]) => Promise<number>;

/** One of the two processes: runs the blocks it is sent, answers with its CPU time. */
function answerOrders(): void {
  process.on('message', async (blocks: Block[]) => {
    process.send?.(await pooled(inThisThread, blocks));
  });
}

async function compare(count: number, rounds: number): Promise<void> {
  const one = createWorkerExecutor({ workers: 1 });
  const two = createWorkerExecutor({ workers: 2 });
  const halves = [0, 1].map(() => fork(fileURLToPath(import.meta.url), [HALF]));
  const ways: Record<WayName, Way> = {
    thread: (blocks) => pooled(one.execute, blocks),
    threads: (blocks) => pooled(two.execute, blocks),
    processes: async (blocks) => {
      const [a, b] = await Promise.all(halves.map((half, n) => ordered(half, halfOf(blocks, n))));
      return a + b;
    },
  };
  report(await measure(ways, count, rounds), count);
  for (const half of halves) half.disconnect();
  await Promise.all([one.close(), two.close()]);
}

async function pooled(execute: Executor, blocks: readonly Block[]): Promise<number> {
  const before = cpuMs();
  await runEnsemble({ scenarios, blocks, sink, execute });
  return cpuMs() - before;
}

/** Every other block, so that halves are alike whatever the blocks are. */
const halfOf = (blocks: readonly Block[], n: number): Block[] => blocks.filter((_, b) => b % 2 === n);

async function ordered(half: ChildProcess, blocks: readonly Block[]): Promise<number> {
  half.send(blocks);
  const [cpu] = await once(half, 'message');
  return cpu;
}

const NAMES = ['thread', 'threads', 'processes'] as const;
type WayName = (typeof NAMES)[number];

/** One number a round for each way. */
type Rounds = Record<WayName, number[]>;
interface Measured {
  readonly seconds: Rounds;
  readonly cpu: Rounds;
}

/** Each way in each round, after blocks that only warm it up; every round begins with another way. */
async function measure(ways: Record<WayName, Way>, count: number, rounds: number): Promise<Measured> {
  const seconds: Rounds = { thread: [], threads: [], processes: [] };
  const cpu: Rounds = { thread: [], threads: [], processes: [] };
  for (const name of NAMES) await ways[name](blocksFrom(1, WARMING));
  for (let turn = 0; turn < rounds * NAMES.length; turn++) {
    const name = NAMES[(turn + Math.floor(turn / NAMES.length)) % NAMES.length];
    const began = performance.now();
    cpu[name].push((await ways[name](blocksFrom(1, count))) / 1000);
    seconds[name].push((performance.now() - began) / 1000);
  }
  return { seconds, cpu };
}

function report({ seconds, cpu }: Measured, count: number): void {
  console.log(
    `${count} blocks of ${scenarios.length} scenarios: median of ${cpu.thread.length} rounds [range]`,
  );
  for (const name of NAMES) {
    line(`${LABELS[name]}, s`, seconds[name]);
    line(`${LABELS[name]}, CPU s`, cpu[name]);
  }
  line('speed-up of two threads', over(seconds, 'thread', 'threads'));
  line('speed-up of two processes', over(seconds, 'thread', 'processes'));
  line('CPU of two threads over processes', over(cpu, 'threads', 'processes'));
  const share = over(seconds, 'processes', 'threads');
  line(`threads over processes (>= ${LEAST})`, share);
  if (median(share) < LEAST) process.exitCode = 1;
}

const LABELS: Record<WayName, string> = {
  thread: 'one thread',
  threads: 'two threads',
  processes: 'two processes',
};

/** Round by round, since what else the machine does changes from one to the next. */
const over = (rounds: Rounds, name: WayName, other: WayName): number[] =>
  rounds[name].map((value, round) => value / rounds[other][round]);

function line(label: string, values: readonly number[]): void {
  const range = `[${Math.min(...values).toFixed(3)} to ${Math.max(...values).toFixed(3)}]`;
  console.log(`${label.padEnd(36)} ${median(values).toFixed(3)} ${range}`);
}

if (process.argv.includes(HALF)) answerOrders();
else await compare(Number(process.argv[2] ?? 12), Number(process.argv[3] ?? 9));

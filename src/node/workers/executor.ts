import type { Block } from '../../ensemble/block.js';
import type { Executor, Progress, Sink } from '../../ensemble/ensemble.js';
import type { Scenario } from '../../scenario/scenario.js';
import { ownEntry } from './entry.js';
import type { Answer } from './messages.js';
import { type ThreadPool, threadPool } from './pool.js';
import { type Death, reasonIn, type Thread, type ThreadLimits } from './thread.js';

export interface WorkerOptions extends ThreadLimits {
  /** Threads that simulate, 1 or more. */
  readonly workers: number;
  /** The file that a worker starts with, JavaScript or TypeScript; it calls `serveBlocks`. */
  readonly entry?: URL;
}

export interface WorkerExecutor {
  /**
   * Runs blocks on the threads, handed out one by one in the order given: the same numbers as in this thread, in any
   * order. A block that throws, outlives the time limit or takes its worker with it is a failure; the worker is
   * replaced and the rest goes on. Rejected with a signal's reason, or with what the sink threw: busy workers are
   * then stopped in the middle of their blocks. Of several jobs at once the later wait for the earlier.
   */
  readonly execute: Executor;
  /** Ends the threads for good; a job under way is rejected. */
  readonly close: () => Promise<void>;
}

/**
 * An executor on worker threads that are started when first needed and kept until it is closed. Throws a RangeError
 * unless `workers` is a whole number of at least 1.
 */
export function createWorkerExecutor(options: WorkerOptions): WorkerExecutor {
  const { workers, entry = ownEntry(), ...limits } = options;
  if (!Number.isInteger(workers) || workers < 1)
    throw new RangeError(`workers: ${workers}, expected 1 or more`);
  const pool = threadPool(entry, limits);
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const execute: Executor = (scenarios, blocks, sink, onProgress, signal) => {
    const signals = signal === undefined ? [closing.signal] : [closing.signal, signal];
    const job = { scenarios, blocks, deliver: delivery(scenarios, blocks.length, sink, onProgress) };
    const turn = last.then(() => runJob(pool, Math.min(workers, blocks.length), job, signals));
    last = turn.catch(() => undefined);
    return turn;
  };
  const close = async (): Promise<void> => {
    closing.abort(new Error('the worker threads were closed'));
    await last;
    await pool.stop();
  };
  return { execute, close };
}

interface Job {
  readonly scenarios: readonly Scenario[];
  readonly blocks: readonly Block[];
  readonly deliver: (block: Block, answer: Answer | Death, place: number) => void;
}

/** Runs a job to its end, or until it is stopped from outside or by what goes wrong in this thread. */
async function runJob(
  pool: ThreadPool,
  seats: number,
  job: Job,
  signals: readonly AbortSignal[],
): Promise<void> {
  const fault = new AbortController();
  const stop = AbortSignal.any([...signals, fault.signal]);
  stop.throwIfAborted();
  const onStop = (): void => void pool.stop();
  stop.addEventListener('abort', onStop);
  const todo = job.blocks.values();
  const lanes = Array.from({ length: seats }, (_, seat) =>
    lane(pool, seat, todo, job, stop).catch((error) => fault.abort(error)),
  );
  await Promise.all(lanes);
  stop.removeEventListener('abort', onStop);
  if (!stop.aborted) return;
  // Also a thread that was being started while the others were stopped.
  await pool.stop();
  throw stop.reason;
}

/** A block that has been run, and the index of the scenario that the worker was on last. */
type Ran = readonly [block: Block, answer: Answer | Death, place: number];

/**
 * One seat of the pool: takes the next block that nobody has taken, until there is none. A thread gets its next block
 * before the answer to the last one is delivered, so that it does not wait for the disk.
 */
async function lane(
  pool: ThreadPool,
  seat: number,
  todo: Iterator<Block, undefined>,
  job: Job,
  stop: AbortSignal,
): Promise<void> {
  let told: Thread | undefined;
  const run = async (block: Block): Promise<Ran | undefined> => {
    // Without waiting where it can be helped: the delivery that follows keeps this thread busy.
    const thread = told !== undefined && !told.isDead() ? told : await pool.at(seat);
    if (stop.aborted) return undefined;
    if (told !== thread) thread.tell(job.scenarios);
    told = thread;
    return [block, await thread.run(block), thread.place()];
  };
  const runNext = (): Promise<Ran | undefined> => {
    const { value: block } = todo.next();
    const running = block === undefined ? Promise.resolve(undefined) : run(block);
    // Waited for below, unless the delivery throws first: then nobody asks any more how it ended.
    running.catch(() => undefined);
    return running;
  };
  let running = runNext();
  for (let ran = await running; ran !== undefined && !stop.aborted; ran = await running) {
    running = runNext();
    job.deliver(...ran);
  }
}

/** Passes each answer on to the sink, as a result or as a failure, and counts. */
function delivery(
  scenarios: readonly Scenario[],
  total: number,
  sink: Sink,
  onProgress?: (progress: Progress) => void,
): Job['deliver'] {
  let done = 0;
  let failed = 0;
  return (block, answer, place) => {
    done++;
    if (answer.kind === 'done') {
      const { kind: _, ...observed } = answer;
      sink.result({ ...block, ...observed });
    } else {
      failed++;
      const { id, seed } = scenarios[place];
      sink.failure({ scenario: id, ...block, seed, reason: reasonIn(answer) });
    }
    onProgress?.({ done, total, failed });
  };
}

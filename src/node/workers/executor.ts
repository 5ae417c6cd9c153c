import type { Executor, Job, TaskSink } from '../../work/job.js';
import { ownEntry } from './entry.js';
import { reasonIn } from './exit.js';
import { type ThreadPool, threadPool } from './pool.js';
import type { Thread, ThreadLimits } from './thread.js';

export interface WorkerOptions extends ThreadLimits {
  /** Threads that carry out tasks, 1 or more. */
  readonly workers: number;
  /** The file that a worker starts with, JavaScript or TypeScript; it calls `serve`. */
  readonly entry?: URL;
}

export interface WorkerExecutor {
  /**
   * Carries out jobs on the threads, groups handed out one by one in the order given: the same results as in this
   * thread, in any order. A task that throws, outlives the time limit or takes its worker with it is a failure; the
   * worker is replaced and the rest goes on. Rejected with a signal's reason, or with what the sink threw: busy workers
   * are then stopped in the middle of their tasks. Of several jobs at once the later wait for the earlier.
   */
  readonly execute: Executor;
  /** Ends the threads for good; a job under way is rejected. */
  readonly close: () => Promise<void>;
}

/**
 * An executor on worker threads that are started when first needed and kept until it is closed.
 * @throws RangeError unless `workers` is a whole number of at least 1
 * @example
 * const { execute, close } = createWorkerExecutor({ workers: 2 });
 * const few = { sources: scenarioFiles, draws: 2, replicates: 1, years: 2 };
 * const result = await simulate({ scenarios: ['baseline'], executor: execute, ...few });
 * await close();
 * result.table('draws').length; // => 2
 */
export function createWorkerExecutor(options: WorkerOptions): WorkerExecutor {
  const { workers, entry = ownEntry(), ...limits } = options;
  if (!Number.isInteger(workers) || workers < 1)
    throw new RangeError(`workers: ${workers}, expected 1 or more`);
  const pool = threadPool(entry, limits);
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const execute: Executor = (job, sink, signal) => {
    const signals = signal === undefined ? [closing.signal] : [closing.signal, signal];
    const seats = Math.min(workers, job.groups.length);
    const turn = last.then(() => runJob({ pool, job, sink, signals, seats }));
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

interface Placed<Task, Result> {
  readonly pool: ThreadPool;
  readonly job: Job<unknown, Task, Result>;
  readonly sink: TaskSink<Task, Result>;
  readonly signals: readonly AbortSignal[];
  readonly seats: number;
}

/** Runs a job to its end, or until it is stopped from outside or by what goes wrong in this thread. */
async function runJob<Given, Task, Result>(
  placed: Omit<Placed<Task, Result>, 'job'> & { readonly job: Job<Given, Task, Result> },
): Promise<void> {
  const { pool, job, sink, signals, seats } = placed;
  const fault = new AbortController();
  const stop = AbortSignal.any([...signals, fault.signal]);
  stop.throwIfAborted();
  const onStop = (): void => void pool.stop();
  stop.addEventListener('abort', onStop);
  const groups = queueOf(
    job.groups.filter(({ length }) => length > 0),
    seats,
  );
  const drained = Array.from({ length: seats }, (_, seat) => {
    const send = senderAt(pool, seat, job, stop);
    return drain(groups, send, sink, stop).catch((error) => fault.abort(error));
  });
  await Promise.all(drained);
  stop.removeEventListener('abort', onStop);
  if (!stop.aborted) return;
  // Also a thread that was being started while the others were stopped.
  await pool.stop();
  throw stop.reason;
}

/** Sends a group of tasks to the thread at a seat, which it gives; nothing once the job is stopped. */
type SendGroup<Task> = (group: readonly Task[]) => Promise<Thread | undefined>;

function senderAt<Given, Task, Result>(
  pool: ThreadPool,
  seat: number,
  { work, given }: Job<Given, Task, Result>,
  stop: AbortSignal,
): SendGroup<Task> {
  let begun: Thread | undefined;
  return async (group) => {
    if (stop.aborted) return undefined;
    // Without waiting where it can be helped: the delivery that follows keeps this thread busy.
    const thread = begun !== undefined && !begun.hasEnded() ? begun : await pool.at(seat);
    if (stop.aborted) return undefined;
    if (begun !== thread) thread.begin(work.id, given);
    begun = thread;
    thread.send(group);
    return thread;
  };
}

/**
 * Takes groups of tasks until there is none, each of them whole, so that a thread does not wait for this one while it has
 * other things to do. While every thread can still have another it has one group ahead, of the last ones none, so that few wait
 * behind one that takes long. After a task that failed the others of its group are left out, here as
 * in the thread.
 */
async function drain<Task, Result>(
  groups: Queue<readonly Task[]>,
  send: SendGroup<Task>,
  sink: TaskSink<Task, Result>,
  stop: AbortSignal,
): Promise<void> {
  for (let sent = sendNext(groups, send); sent !== undefined; ) {
    const { group } = sent;
    let thread = await sent.thread;
    // One that ended while it had this group ahead has done nothing of it.
    if (thread?.hasEnded()) thread = await send(group);
    let next: Sent<Task> | undefined;
    for (const [nth, task] of group.entries()) {
      const response = await thread?.response();
      if (response === undefined || stop.aborted) return;
      const isLast = response.kind !== 'done' || nth === group.length - 1;
      // Before the delivery, so that the thread does not wait for the disk.
      if (isLast || groups.areMany()) next ??= sendNext(groups, send);
      if (response.kind === 'done') sink.result(task, response.result as Result);
      else sink.failure(task, reasonIn(response));
      if (response.kind !== 'done') break;
    }
    sent = next;
  }
}

/** A group of tasks and the thread that it goes to. */
interface Sent<Task> {
  readonly group: readonly Task[];
  readonly thread: Promise<Thread | undefined>;
}

function sendNext<Task>(groups: Queue<readonly Task[]>, send: SendGroup<Task>): Sent<Task> | undefined {
  const group = groups.next();
  if (group === undefined) return undefined;
  const thread = send(group);
  // Waited for later, unless a delivery throws first: then its end no longer matters.
  thread.catch(() => undefined);
  return { group, thread };
}

/** Groups that no thread has been given yet. */
interface Queue<Group> {
  readonly next: () => Group | undefined;
  /** Whether every thread can still have one of them. */
  readonly areMany: () => boolean;
}

function queueOf<Group>(groups: readonly Group[], seats: number): Queue<Group> {
  let given = 0;
  return { next: () => groups[given++], areMany: () => groups.length - given > seats };
}

import { type Exit, reasonIn } from './exit.js';
import type { Executor, Job, TaskSink } from './job.js';
import { type Line, lineAt } from './line.js';
import type { Response } from './messages.js';
import { type Homes, type Queue, queuesOf } from './queue.js';
import type { ThreadPool } from './threads.js';

/** How jobs are carried out on threads. */
interface ThreadWork {
  /** Threads that carry out tasks, 1 or more. */
  readonly workers: number;
  /** What becomes of tasks under way when a job is stopped: their threads are ended, or they are waited for and their threads kept with all they hold. */
  readonly whenStopped: 'end threads' | 'keep threads';
  readonly ahead: Ahead;
  /** Whose groups a thread takes, where groups have homes. */
  readonly homes: Homes;
}

/**
 * Groups that a thread has ahead of the one under way, at most. The more, the longer it goes on while this one, which hands them out, is
 * busy, and the more has to be waited for where threads are kept and their job is stopped.
 */
interface Ahead {
  /** Before its first response in a job. */
  readonly before: number;
  /** From then on. */
  readonly after: number;
}

/** An executor on threads, which it ends when it is closed. */
export interface ThreadExecutor {
  /** Of several jobs at once the later wait for the earlier. */
  readonly execute: Executor;
  /** Ends the threads for good; a job under way is rejected. */
  readonly close: () => Promise<void>;
}

/**
 * Carries out jobs on the threads of a pool, groups handed out one by one in the order given: the same results as in this
 * thread, in any order. A task that throws, outlives a time limit or takes its thread with it is a failure; the
 * thread is replaced and the rest goes on.
 */
export function executorOn(pool: ThreadPool, { workers, ...how }: ThreadWork): ThreadExecutor {
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const execute: Executor = (job, sink, signal) => {
    const signals = signal === undefined ? [closing.signal] : [closing.signal, signal];
    // Where groups have homes, every seat is the home of some.
    const seats = job.homeOf === undefined ? Math.min(workers, job.groups.length) : workers;
    const turn = last.then(() => runJob({ pool, job, sink, signals, seats, ...how }));
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

/** A job, the threads that carry it out, and who takes what comes of it. */
interface Placed<Given, Task, Result> extends Omit<ThreadWork, 'workers'> {
  readonly pool: ThreadPool;
  readonly job: Job<Given, Task, Result>;
  readonly sink: TaskSink<Task, Result>;
  readonly signals: readonly AbortSignal[];
  readonly seats: number;
}

/** Runs a job to its end, or until it is stopped from outside or by what goes wrong in this thread. */
async function runJob<Given, Task, Result>({
  pool,
  job,
  sink,
  signals,
  seats,
  whenStopped,
  ahead,
  homes,
}: Placed<Given, Task, Result>): Promise<void> {
  const fault = new AbortController();
  const stop = AbortSignal.any([...signals, fault.signal]);
  stop.throwIfAborted();
  const onStop = (): void => void (whenStopped === 'end threads' && pool.stop());
  stop.addEventListener('abort', onStop);
  const queues = queuesOf(job, seats, homes);
  // A sink that throws stops the job, like a signal from outside.
  const deliver = (task: Task, response: Response | Exit): void => {
    try {
      if (response.kind === 'done') sink.result(task, response.result as Result);
      else sink.failure(task, reasonIn(response));
    } catch (error) {
      fault.abort(error);
    }
  };
  const drained = Array.from({ length: seats }, (_, seat) => {
    const line = lineAt({ pool, seat }, job, stop);
    return drain(queues[seat], { line, ahead }, deliver, stop).catch((error) => fault.abort(error));
  });
  await Promise.all(drained);
  stop.removeEventListener('abort', onStop);
  if (!stop.aborted) return;
  // Also a thread that was being started while the others were stopped.
  if (whenStopped === 'end threads') await pool.stop();
  throw stop.reason;
}

/**
 * Takes groups of tasks until there is none, each of them whole. A thread has groups ahead, so that it does not wait for this one while that
 * has other things to do. The fewer are left, the fewer it has ahead, so that few wait behind one that takes long. After a task that failed
 * the others of its group are left out, here as in the thread.
 */
async function drain<Task>(
  groups: Queue<readonly Task[]>,
  { line, ahead }: { readonly line: Line<Task>; readonly ahead: Ahead },
  deliver: (task: Task, response: Response | Exit) => void,
  stop: AbortSignal,
): Promise<void> {
  let answered = false;
  const mayHaveAnother = (): boolean => {
    const most = answered ? ahead.after : ahead.before;
    return !stop.aborted && line.length() <= most && groups.allowAnother(line.length(), answered);
  };
  const fill = (): void => {
    while (mayHaveAnother()) {
      const group = groups.next();
      if (group === undefined) return;
      line.add(group);
    }
  };
  for (;;) {
    fill();
    const group = line.first();
    if (group === undefined) return;
    const thread = await line.thread();
    if (thread === undefined) return;
    for (const [nth, task] of group.entries()) {
      const response = await thread.response();
      answered = true;
      const isLast = response.kind !== 'done' || nth === group.length - 1;
      if (isLast) line.takeOff();
      // Before the delivery, so that the thread does not wait for the disk.
      fill();
      // What a stopped job had sent is waited for, so that no later job takes its responses for those of its tasks.
      if (!stop.aborted) deliver(task, response);
      if (isLast) break;
    }
  }
}

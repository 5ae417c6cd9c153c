import type { Executor, Job } from '../../work/job.js';
import type { WorkerExecutor } from '../workers/executor.js';
import { type Attendance, attendance } from './attendance.js';
import { batchesOut, groupsInBatch, type Seen, seenAfter } from './batch-size.js';
import { encoded } from './encoding.js';
import { type Gathering, gatheringOf } from './gathering.js';
import { refusalIn } from './refusal.js';
import type { Submission } from './submission.js';
import { versionText, type WorkVersion } from './version.js';

/** Milliseconds that answers are waited for before anything else is seen to. */
const WAIT = 500;
/** Milliseconds after which a batch is looked for that nothing came of, and between looks. */
const LOOK_AFTER = 2000;
/** Looks in vain after which a batch is lost: between two of them its answer would have been read. */
const LOOKS_IN_VAIN = 2;

/** How tasks are put into a queue. */
interface Queueing {
  readonly version: WorkVersion;
  /** Milliseconds that one task may take; without it any time. */
  readonly timeLimit?: number | undefined;
  /** Takes what is to be said of the queue while it is worked on. */
  readonly say: Parameters<typeof attendance>[1]['say'];
}

/** An executor on the workers of a queue. */
export interface QueueExecutor extends WorkerExecutor {
  /** Resolves when it is known who is there. */
  readonly looked: Promise<void>;
  /** Workers and threads that are there now, and at most were. */
  readonly there: Attendance['there'];
}

/**
 * Carries out jobs on whatever workers take from a queue, groups together in batches: the same results as in this thread, in
 * any order. What a worker or the queue loses is handed out again, what comes twice is taken once. Closing it leaves
 * nothing in the queue.
 */
export function queueExecutor(submission: Submission, queueing: Queueing): QueueExecutor {
  const closing = new AbortController();
  const out: { gathering?: Gathering } = {};
  const attended = attendance(submission, { ...queueing, batches: () => out.gathering?.out.keys() ?? [] });
  let jobs = 0;
  let last: Promise<unknown> = Promise.resolve();
  const execute: Executor = (job, sink, signal) => {
    const stop = signal === undefined ? closing.signal : AbortSignal.any([closing.signal, signal]);
    const turn = last.then(() => {
      stop.throwIfAborted();
      const gathering = gatheringOf(job, sink);
      out.gathering = gathering;
      return runJob({ name: `b${++jobs}-`, job, gathering, submission, queueing, attended, stop });
    });
    last = turn.catch(() => undefined).finally(() => delete out.gathering);
    return turn;
  };
  const close = async (): Promise<void> => {
    closing.abort(new Error('the queue was left'));
    await last;
    attended.end();
    await submission.clear();
  };
  return { execute, close, looked: attended.looked, there: attended.there };
}

interface Running<Given, Task, Result> {
  /** What the ids of its batches begin with: answers to those of another job are none to this one. */
  readonly name: string;
  readonly job: Job<Given, Task, Result>;
  readonly gathering: Gathering;
  readonly submission: Submission;
  readonly queueing: Queueing;
  readonly attended: Attendance;
  readonly stop: AbortSignal;
}

async function runJob<Given, Task, Result>(running: Running<Given, Task, Result>): Promise<void> {
  const { name, job, gathering, submission, stop } = running;
  // A queue that does not answer is waited for, but not by one who wants to stop.
  const unlessStopped = stopper(stop);
  try {
    const given = await unlessStopped(submission.give(job.given));
    let seen: Seen | null = null;
    let count = 0;
    let looked = performance.now();
    // Of groups that are answered in parts, what came before the last.
    let before = { milliseconds: 0, bytes: 0 };
    while (!gathering.isDone()) {
      count = await unlessStopped(handOut(running, { given, seen, count }));
      const lying = await unlessStopped(submission.read(WAIT));
      for (const { bytes, answer } of lying) {
        const isOurs = answer?.batch.startsWith(name);
        const groups = isOurs ? gathering.receive(answer!) : 0;
        if (isOurs) {
          before = {
            milliseconds: before.milliseconds + answer!.milliseconds,
            bytes: before.bytes + bytes,
          };
          seen = seenAfter(seen, { groups, ...before });
          if (groups > 0) before = { milliseconds: 0, bytes: 0 };
        }
        // All else that this process does goes on between two of them.
        await unlessStopped(new Promise<void>((resolve) => void setImmediate(resolve)));
      }
      // Not before: what is taken was kept by now. All at once, as each question is waited for.
      await unlessStopped(submission.remove(lying.map(({ entry }) => entry)));
      if (performance.now() - looked < LOOK_AFTER) continue;
      await unlessStopped(lookFor(gathering, submission));
      looked = performance.now();
    }
  } catch (error) {
    throw refusalIn(error);
  } finally {
    unlessStopped.end();
  }
}

/** Hands out as many batches as may be out; gives how many were handed out so far. */
async function handOut<Given, Task, Result>(
  { name, job, gathering, submission, queueing, attended }: Running<Given, Task, Result>,
  { given, seen, count }: { readonly given: string; readonly seen: Seen | null; readonly count: number },
): Promise<number> {
  const { threads } = attended.there().now;
  const free = batchesOut(threads, seen) - gathering.out.size;
  const batches: Parameters<Submission['add']>[0][number][] = [];
  for (let nth = 0; nth < free; nth++) {
    const id = `${name}${count + nth}`;
    const groups = gathering.take(id, groupsInBatch(gathering.left(), threads, seen), performance.now());
    if (groups.length === 0) break;
    const batch = {
      version: versionText(queueing.version),
      work: job.work.id,
      given,
      timeLimit: queueing.timeLimit ?? null,
      groups: encoded(groups).toString('base64'),
    };
    batches.push([id, batch]);
  }
  if (batches.length > 0) await submission.add(batches);
  return count + batches.length;
}

/** Looks for batches that nothing came of: those that are lost or came to nothing are handed out again. */
async function lookFor(gathering: Gathering, submission: Submission): Promise<void> {
  const now = performance.now();
  const silent = [...gathering.out].filter(([, { since }]) => now - since >= LOOK_AFTER);
  const states = await Promise.all(silent.map(([id]) => submission.stateOf(id)));
  for (const [n, [id, batch]] of silent.entries()) {
    const state = states[n];
    if (typeof state === 'object') gathering.failed(id, state.failed);
    else if (state === 'there') batch.missing = 0;
    else if (++batch.missing >= LOOKS_IN_VAIN) gathering.giveBack(id);
  }
}

/**
 * Waits for something until a signal is aborted, and is then rejected with its reason. No race with one promise that lasts as
 * long as the job: it would hold what came of every wait, all results.
 */
function stopper(stop: AbortSignal) {
  const waits = new Set<(reason: unknown) => void>();
  const onStop = (): void => {
    for (const reject of waits) reject(stop.reason);
  };
  stop.addEventListener('abort', onStop);
  const until = <T>(awaited: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waits.add(reject);
      if (stop.aborted) reject(stop.reason);
      // What comes of it once it is no longer waited for is nothing to anyone.
      awaited.then(resolve, reject).finally(() => waits.delete(reject));
    });
  return Object.assign(until, { end: () => stop.removeEventListener('abort', onStop) });
}

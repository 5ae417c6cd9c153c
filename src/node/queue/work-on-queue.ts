import { randomBytes } from 'node:crypto';
import type { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { ownEntry } from '../workers/entry.js';
import type { QueueAddress } from './address.js';
import { described, lastingly } from './attendance.js';
import { connected } from './connect.js';
import { keysOf, PREFIX, SUBMISSIONS, WORKERS } from './keys.js';
import { submissionSchema } from './messages.js';
import { announce, isThere, present, withdraw } from './presence.js';
import { type Seats, seatsFor } from './seats.js';
import { versionText, type WorkVersion } from './version.js';

/** Milliseconds between looks at who submits tasks. */
const LOOK_EVERY = 500;
/** Milliseconds after which a connection that broke is tried again by the package that queues. */
const AGAIN_AFTER = 1000;
/** Milliseconds that tasks under way have to end when a worker is to end, and that the queue has to answer then. */
const TO_END = 10_000;
const TO_LEAVE = 2000;

/** What a worker is started with. */
export interface QueueWorker {
  readonly address: QueueAddress;
  readonly version: WorkVersion;
  /** Threads that carry out tasks. */
  readonly threads: number;
  /** The ES module of the model; that of the package unless given. */
  readonly model?: URL | undefined;
  /** Milliseconds for which one who is not heard of still has its tasks. */
  readonly lease: number;
  /** The file that threads start with. */
  readonly entry?: URL;
  readonly say: (text: Bilingual) => void;
}

/**
 * Carries out the tasks of all who submit some of this version, until the signal is aborted: then what is under way is ended,
 * the rest is given back, and nothing of this worker is left in the queue.
 * @throws BilingualError where the queue does not answer
 */
export async function workOnQueue(worker: QueueWorker, signal: AbortSignal): Promise<void> {
  const { address, version, threads, model, lease, entry = ownEntry(), say } = worker;
  const { redis } = await connected(address);
  const id = `w-${randomBytes(8).toString('hex')}`;
  const seats = seatsFor(threads, entry, model);
  say(ready(worker));
  const attached = new Map<string, Attached>();
  const refused = new Set<string>();
  const look = async (): Promise<void> => {
    await announce(redis, WORKERS, { id, notice: { version, threads }, lease });
    const there = await present(redis, SUBMISSIONS, submissionSchema);
    // What a worker that ends would attach to now it would never leave.
    if (signal.aborted) return;
    for (const [submission, notice] of there) {
      const theirs = versionText(notice.version);
      if (theirs === versionText(version)) {
        if (!attached.has(submission)) {
          attached.set(submission, await attach({ redis, submission, worker, seats, signal }));
        }
      } else if (!refused.has(theirs)) {
        refused.add(theirs);
        say(otherVersion(notice.version, version));
      }
    }
    for (const [submission, { leave }] of attached) {
      if (there.has(submission)) continue;
      // Known until it is left: a worker that ends meanwhile waits for that. What could not be taken back expires.
      const forget = (): void => void attached.delete(submission);
      leave().then(forget, forget);
    }
  };
  let isAnswered = true;
  const answered = (): void => {
    isAnswered = true;
  };
  const silent = lastingly();
  let looking: Promise<void> = Promise.resolve();
  const watch = setInterval(() => silent(!isAnswered) && say(NO_ANSWER), LOOK_EVERY);
  try {
    while (!signal.aborted) {
      isAnswered = false;
      looking = look().then(answered, () => undefined);
      // A queue that does not answer is waited for, but not by a worker that is to end.
      await untilAborted(looking, signal);
      await untilAborted(new Promise((resolve) => setTimeout(resolve, LOOK_EVERY)), signal);
    }
  } finally {
    clearInterval(watch);
    // A look that is under way may yet attach it to a submission, and say again that it is there.
    await withinTime(looking, TO_LEAVE);
    await leaveQueue({ redis, id, seats, attached });
  }
}

interface Leaving {
  readonly redis: Redis;
  readonly id: string;
  readonly seats: Seats;
  readonly attached: ReadonlyMap<string, Attached>;
}

/** Leaves every submission, then the queue, which gets back what is under way. */
async function leaveQueue({ redis, id, seats, attached }: Leaving): Promise<void> {
  const left = Promise.allSettled([...attached.values()].map(({ leave }) => leave()));
  await withinTime(left, TO_END);
  // Tasks that take longer are given back too.
  await seats.clear();
  await withinTime(
    left.then(() => withdraw(redis, WORKERS, id)),
    TO_LEAVE,
  );
  redis.disconnect();
}

/** A submission whose batches a worker takes. */
interface Attached {
  /** Gives back what is under way and takes no more; the same leaving however often it is asked for. */
  readonly leave: () => Promise<void>;
}

interface Attaching {
  readonly redis: Redis;
  readonly submission: string;
  readonly worker: QueueWorker;
  readonly seats: Seats;
  readonly signal: AbortSignal;
}

async function attach({ redis, submission, worker, seats, signal }: Attaching): Promise<Attached> {
  const { Worker } = await import('bullmq');
  const { carryOutBatch } = await import('./batch-work.js');
  const { version, threads, lease } = worker;
  let hasLeft = false;
  const kept = new Map<string, unknown>();
  const isStopped = (): boolean => hasLeft || signal.aborted;
  const work = { redis, submission, version, seats, kept, isStopped };
  const taking: Worker = new Worker(submission, (job) => carryOutBatch(job, work), {
    connection: redis,
    prefix: PREFIX,
    concurrency: threads,
    lockDuration: lease,
    // That is for the submitting side.
    skipStalledCheck: true,
    runRetryDelay: AGAIN_AFTER,
  });
  // A batch that was given to another meanwhile, a connection that broke: both are seen to elsewhere.
  taking.on('error', () => undefined);
  const left = async (): Promise<void> => {
    hasLeft = true;
    await taking.close();
    // What was answered to one that is gone is for no one.
    const { results, begun } = keysOf(submission);
    if (!(await isThere(redis, SUBMISSIONS, submission))) await redis.del(results, begun);
  };
  let leaving: Promise<void> | undefined;
  return { leave: () => (leaving ??= left()) };
}

/** Waits for something, or until a signal is aborted. */
async function untilAborted(awaited: Promise<unknown>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  let onAbort = (): void => {};
  const aborted = new Promise<void>((resolve) => {
    onAbort = resolve;
    signal.addEventListener('abort', onAbort);
  });
  await Promise.race([awaited, aborted]);
  signal.removeEventListener('abort', onAbort);
}

/** Waits for something, but no longer than so many milliseconds. */
async function withinTime(awaited: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([awaited.catch(() => undefined), late]);
  clearTimeout(timer);
}

const NO_ANSWER: Bilingual = {
  en: 'the queue does not answer: waiting for it',
  zh: '队列无响应：正在等待',
};

function ready({ address, version, threads }: QueueWorker): Bilingual {
  const own = described(version);
  return {
    en: `worker with ${threads} ${threads === 1 ? 'thread' : 'threads'} at ${address.shown}, ${own.en}; Ctrl-C ends it`,
    zh: `工作进程已就绪：${address.shown}，${threads} 个线程，${own.zh}；按 Ctrl-C 结束`,
  };
}

function otherVersion(theirs: WorkVersion, own: WorkVersion): Bilingual {
  const [there, here] = [described(theirs), described(own)];
  const isModel = theirs.version === own.version && theirs.code === own.code;
  const [what, zhWhat] = isModel
    ? theirs.model === ''
      ? ['a worker without --model takes them', '请启动不带 --model 的工作进程']
      : [
          'a worker takes them that is started with --model and the same file',
          '请用 --model 指定同一文件启动工作进程',
        ]
    : ['install the same package on both sides', '请在双方安装相同的软件包'];
  return {
    en: `left alone: tasks of ${there.en}, as this worker is of ${here.en}; ${what}`,
    zh: `未处理${there.zh}的任务（本工作进程为${here.zh}）；${zhWhat}`,
  };
}

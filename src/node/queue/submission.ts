import { randomBytes } from 'node:crypto';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { QueueAddress } from './address.js';
import { connected } from './connect.js';
import { decoded, encoded, hashOf } from './encoding.js';
import { keysOf, LIFETIME, PREFIX, SUBMISSIONS, WORKERS } from './keys.js';
import { type Answer, answerSchema, type Batch, type WorkerNotice, workerSchema } from './messages.js';
import { announce, present, withdraw } from './presence.js';
import type { WorkVersion } from './version.js';

/** Milliseconds between looks for batches whose worker is lost: those that no worker has held for its own lease. */
const LOOK_EVERY = 1000;
/** Times that the queue itself takes a batch from a lost worker before it gives up: far more than any task is tried. */
const MOST_STALLED = 50;
/** Attempts of the queue at a batch that a worker could not begin, and milliseconds between them. */
const ATTEMPTS = 4;
const PAUSE = 1000;
/** Entries of the queue's log of events, which nothing reads. */
const MOST_EVENTS = 100;
/** Answers that are read at once. */
const ANSWERS = 32;
/** Milliseconds that a queue may take to forget a submission; what is left then expires. */
const TO_CLEAR = 5000;

/** An answer as it lies in the queue. */
export interface LyingAnswer {
  readonly entry: string;
  readonly bytes: number;
  /** Null where it cannot be read. */
  readonly answer: Answer | null;
}

/** What became of a batch that was looked for. */
export type BatchState = 'there' | 'missing' | { readonly failed: string };

/** One program's place at a queue, with a queue of batches for it alone. */
export interface Submission {
  /** Leaves there what all tasks of a job have in common; gives its hash. */
  readonly give: (given: unknown) => Promise<string>;
  readonly add: (batches: readonly (readonly [id: string, batch: Batch])[]) => Promise<void>;
  /** Answers that lie there, the same until they are removed; waits so many milliseconds for the first. */
  readonly read: (wait: number) => Promise<LyingAnswer[]>;
  readonly remove: (entries: readonly string[]) => Promise<void>;
  readonly stateOf: (id: string) => Promise<BatchState>;
  /** Says that it is there and that what it left is not to be forgotten; takes batches from workers that are lost. */
  readonly stay: (batches: Iterable<string>) => Promise<void>;
  readonly workers: () => Promise<ReadonlyMap<string, WorkerNotice>>;
  readonly stands: () => boolean;
  /** Removes all that it left and ends its connections. */
  readonly clear: () => Promise<void>;
}

/**
 * @param lease milliseconds for which it still counts as there when it is not heard of
 * @throws BilingualError where the queue does not answer
 */
export async function openSubmission(
  address: QueueAddress,
  version: WorkVersion,
  lease: number,
): Promise<Submission> {
  const { redis, stands } = await connected(address);
  const id = `s-${randomBytes(8).toString('hex')}`;
  const keys = keysOf(id);
  // One that waits for answers makes others wait.
  const reading = redis.duplicate();
  reading.on('error', () => undefined);
  const queue = await queueOfBatches(id, redis);
  const given = givenIn(redis, keys.given);
  const writtenToExpire = expiringIn(redis, keys.meta);
  const { writing, written } = writes();
  const clear = async (): Promise<void> => {
    const cleared = (async () => {
      await written();
      await withdraw(redis, SUBMISSIONS, id);
      await queue.obliterate({ force: true });
      await redis.del(keys.results, keys.begun, ...given.keys(), ...keys.ofQueue);
    })();
    await clearedAndClosed(cleared, queue, stands() ? TO_CLEAR : 0);
    for (const connection of [reading, redis]) connection.disconnect();
  };
  return {
    give: writing(given.give),
    add: writing(async (batches) => {
      const added = queue.addBulk(
        batches.map(([jobId, data]) => ({ name: data.work, data, opts: { jobId } })),
      );
      await writtenToExpire(added, [...keys.ofQueue, ...batches.map(([jobId]) => keys.batch(jobId))]);
    }),
    read: async (wait) => {
      const found = await reading.xreadBuffer('COUNT', ANSWERS, 'BLOCK', wait, 'STREAMS', keys.results, '0');
      return (found?.[0]?.[1] ?? []).map(([entry, fields]) => lying(entry.toString(), fields));
    },
    remove: async (entries) => {
      if (entries.length > 0) await redis.xdel(keys.results, ...entries);
    },
    stateOf: writing((batch) => stateIn(queue, batch)),
    stay: writing(async (batches) => {
      await announce(redis, SUBMISSIONS, { id, notice: { version }, lease });
      await given.leave();
      // By this side alone: a worker that looked for others lost would write to a queue that was cleared meanwhile.
      const looked = queue.backend.moveStalledJobsToWait();
      const left = [keys.results, keys.begun, ...keys.ofQueue, ...[...batches].map(keys.batch)];
      await writtenToExpire(looked, left);
    }),
    workers: () => present(redis, WORKERS, workerSchema),
    stands,
    clear,
  };
}

/** Has something written and, without waiting for the answer, that it expires: one that is ended or cut off meanwhile leaves nothing for good. */
function expiringIn(redis: Redis, meta: string) {
  /** What is left expires; also what the queue keeps of how long its log may be, which is written anew where it was forgotten. */
  const forgetLater = (left: readonly string[]) =>
    left
      .reduce(
        (asked, key) => asked.expire(key, LIFETIME),
        redis.pipeline().hset(meta, 'opts.maxLenEvents', MOST_EVENTS),
      )
      .exec();
  return async (written: Promise<unknown>, left: readonly string[]): Promise<void> => {
    // What is refused meanwhile is said below.
    written.catch(() => undefined);
    await new Promise<void>((resolve) => void setImmediate(resolve));
    await Promise.all([written, forgetLater(left)]);
  };
}

/** Closes a queue once it is cleared, or after so many milliseconds; what is not closed by then is left as it is. */
async function clearedAndClosed(cleared: Promise<void>, queue: Queue<Batch>, longest: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longest);
  });
  await Promise.race([cleared.catch(() => undefined), late]);
  clearTimeout(timer);
  await Promise.race([queue.close().catch(() => undefined), late]);
}

/** Keeps in mind what is being written: what is removed meanwhile would be there again. */
function writes() {
  const underWay = new Set<Promise<unknown>>();
  const writing =
    <Given extends unknown[], T>(write: (...given: Given) => Promise<T>) =>
    (...given: Given): Promise<T> => {
      const done = write(...given);
      const forget = (): void => void underWay.delete(done);
      underWay.add(done);
      done.then(forget, forget);
      return done;
    };
  return { writing, written: () => Promise.allSettled(underWay) };
}

/** The queue that batches wait in, and at which it is seen which of them are in lost hands. */
async function queueOfBatches(id: string, connection: Redis) {
  const { Queue } = await import('bullmq');
  // Options of that look, which the types have for workers alone.
  const stalling = { stalledInterval: LOOK_EVERY, maxStalledCount: MOST_STALLED };
  const queue = new Queue<Batch>(id, {
    connection,
    ...stalling,
    prefix: PREFIX,
    // It would be written without an end.
    skipMetasUpdate: true,
    defaultJobOptions: {
      attempts: ATTEMPTS,
      backoff: { type: 'fixed', delay: PAUSE },
      removeOnComplete: true,
    },
  });
  queue.on('error', () => undefined);
  // From now on what it is asked goes out in the turn in which it is asked.
  await queue.waitUntilReady();
  return queue;
}

/** What the tasks of a job have in common, left in the queue under its hash, and again where the queue forgot it. */
function givenIn(redis: Redis, keyOf: (hash: string) => string) {
  let last: { readonly hash: string; readonly bytes: Buffer } | undefined;
  const leave = async (): Promise<void> => {
    if (last === undefined) return;
    const key = keyOf(last.hash);
    if ((await redis.expire(key, LIFETIME)) === 0) await redis.set(key, last.bytes, 'EX', LIFETIME);
  };
  const give = async (value: unknown): Promise<string> => {
    const bytes = encoded(value);
    const hash = hashOf(bytes);
    // Of the job before nothing is out any more.
    if (last !== undefined && last.hash !== hash) await redis.del(keyOf(last.hash));
    last = { hash, bytes };
    await leave();
    return hash;
  };
  return { give, leave, keys: () => (last === undefined ? [] : [keyOf(last.hash)]) };
}

async function stateIn(queue: Queue<Batch>, id: string): Promise<BatchState> {
  const state = await queue.getJobState(id);
  if (state === 'unknown') return 'missing';
  if (state !== 'failed') return 'there';
  const job = await queue.getJob(id);
  await job?.remove();
  return job === undefined ? 'missing' : { failed: job.failedReason };
}

function lying(entry: string, fields: readonly Buffer[]): LyingAnswer {
  const bytes = fields[1] ?? Buffer.alloc(0);
  try {
    return { entry, bytes: bytes.length, answer: answerSchema.parse(decoded(bytes)) };
  } catch {
    return { entry, bytes: bytes.length, answer: null };
  }
}

import type { Job } from 'bullmq';
import { UnrecoverableError } from 'bullmq';
import type { Redis } from 'ioredis';
import { carryOut, carryOutWithCare } from './carry-out.js';
import { decoded, encoded, hashOf } from './encoding.js';
import { keysOf, LIFETIME } from './keys.js';
import { type Answer, batchSchema, groupsSchema, type PlacedGroups } from './messages.js';
import type { Begun, Seats } from './seats.js';
import { isFit, isKnownWork } from './shapes.js';
import { versionText, type WorkVersion } from './version.js';

/** Times that a worker may be lost while a task is under way, after the first, when it is not known which task it was. */
const MOST_LOST = 2;
/** What tasks have in common that is kept decoded: of this many jobs. */
const MOST_KEPT = 4;

/** What a worker needs for the batches of a submission. */
export interface BatchWork {
  readonly redis: Redis;
  readonly submission: string;
  readonly version: WorkVersion;
  readonly seats: Seats;
  /** What was decoded before, by its hash. */
  readonly kept: Map<string, unknown>;
  /** Whether the worker leaves, or the submission is gone. */
  readonly isStopped: () => boolean;
}

/**
 * Carries out a batch and answers it; what is wrong with it is found before anything is done.
 * @throws UnrecoverableError where it is no batch for this worker; Error where what it needs is not in the queue
 */
export async function carryOutBatch(job: Job, work: BatchWork): Promise<void> {
  const { redis, submission, seats, isStopped } = work;
  const { results } = keysOf(submission);
  const id = job.id ?? '';
  const { groups, ...common } = checked(job.data, work.version);
  const begun: Begun = { ...common, given: await givenOf(common, work) };
  const publish = async (answer: Answer): Promise<void> => {
    const bytes = encoded(answer);
    // Both at once, and neither in vain without a word: an answer that Redis does not take is none.
    await Promise.all([redis.xadd(results, '*', 'answer', bytes), redis.expire(results, LIFETIME)]);
  };
  let since = performance.now();
  const answering = async (parts: Answer['parts'], ends: boolean): Promise<void> => {
    const milliseconds = performance.now() - since;
    since = performance.now();
    await publish({ batch: id, ends, milliseconds, parts });
  };
  const seat = await seats.take();
  since = performance.now();
  let last: Answer['parts'] = [];
  try {
    if (isStopped()) return await answering([], true);
    const carrying = { seat, begun, isStopped, answer: (parts: Answer['parts']) => answering(parts, false) };
    if (job.stalledCounter > 0) await carryOutWithCare(groups, carrying, notesOf(id, work));
    else last = await carryOut(groups, carrying);
  } catch (error) {
    // Its thread may still be busy with tasks that nothing waits for.
    await seat.clear();
    throw error;
  } finally {
    seats.release(seat);
  }
  await answering(last, true);
}

/** Notes, in the queue, of which tasks of a batch are under way. */
function notesOf(batch: string, { redis, submission }: BatchWork): Parameters<typeof carryOutWithCare>[2] {
  const { begun } = keysOf(submission);
  const fieldOf = (group: number, task: number): string => `${batch}:${group}:${task}`;
  return {
    begin: async (group, task) => {
      const times = await redis.hincrby(begun, fieldOf(group, task), 1);
      await redis.expire(begun, LIFETIME);
      // The first time it was not known which task it was.
      return times > MOST_LOST
        ? `the worker process was lost ${times} times while it carried this out`
        : null;
    },
    end: async (group, task) => {
      await redis.hdel(begun, fieldOf(group, task));
    },
  };
}

/** A batch in which everything has the shape that it must have. */
function checked(data: unknown, own: WorkVersion): Omit<Begun, 'given'> & { readonly groups: PlacedGroups } {
  const batch = batchSchema.safeParse(data);
  if (!batch.success) throw new UnrecoverableError('no batch of tasks');
  const { version, work, given, timeLimit } = batch.data;
  if (version !== versionText(own))
    throw new UnrecoverableError(`tasks of ${version}; this worker is of ${versionText(own)}`);
  if (!isKnownWork(work))
    throw new UnrecoverableError('tasks of a kind of work that this worker does not know');
  const groups = groupsSchema.safeParse(decoded(Buffer.from(batch.data.groups, 'base64')));
  const isWhole =
    groups.success && groups.data.every(([, tasks]) => tasks.every((task) => isFit(work, 'task', task)));
  if (!isWhole) throw new UnrecoverableError(`no tasks of ${work}`);
  return { work, hash: given, timeLimit, groups: groups.data };
}

/** What all tasks of a job have in common: as it was decoded before, or from the queue. */
async function givenOf(
  { work, hash }: Omit<Begun, 'given'>,
  { redis, submission, kept }: BatchWork,
): Promise<unknown> {
  const key = `${work}:${hash}`;
  if (!kept.has(key)) {
    const bytes = await redis.getBuffer(keysOf(submission).given(hash));
    if (bytes === null) throw new Error('what the tasks have in common is no longer in the queue');
    if (hashOf(bytes) !== hash)
      throw new UnrecoverableError('what the tasks have in common was changed on the way');
    const given = decoded(bytes);
    if (!isFit(work, 'given', given))
      throw new UnrecoverableError(`nothing that tasks of ${work} can have in common`);
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - MOST_KEPT))) kept.delete(old);
    kept.set(key, given);
  }
  return kept.get(key);
}

/**
 * Milliseconds of work in a batch, about. Between two batches a thread pauses for a few milliseconds, and its memory is then
 * looked through for garbage, which takes tens of them: both are then little of it.
 */
const WORK_OF_BATCH = 1000;
/** Groups in a batch at most, and bytes of their results. */
const MOST_GROUPS = 1000;
const MOST_BYTES = 4_000_000;
/** Of the groups that are left a batch takes at most so much of a thread's share, so that threads end together. */
const PART_OF_SHARE = 3;

/** Batches that are out for each thread: one that is worked on and one that waits. */
const OUT_FOR_EACH = 2;
/** Batches that are out at least, and at most, and bytes of their results: what Redis has to hold. */
const LEAST_OUT = 4;
const MOST_OUT = 512;
const MOST_BYTES_OUT = 256_000_000;

/** What was seen of groups so far; null before the first answer. */
export interface Seen {
  /** Milliseconds of work in a group. */
  readonly milliseconds: number;
  /** Bytes of its results. */
  readonly bytes: number;
}

/**
 * How many groups go into the next batch: one until it is known how long one takes.
 * @param left groups that were not handed out yet
 * @param threads that work at the queue
 * @example
 * groupsInBatch(10_000, 4, { milliseconds: 20, bytes: 1000 }); // => 50
 * groupsInBatch(24, 4, { milliseconds: 20, bytes: 1000 }); // => 2
 * groupsInBatch(10_000, 4, null); // => 1
 */
export function groupsInBatch(left: number, threads: number, seen: Seen | null): number {
  if (seen === null) return 1;
  const byTime = WORK_OF_BATCH / Math.max(seen.milliseconds, WORK_OF_BATCH / MOST_GROUPS);
  const byBytes = MOST_BYTES / Math.max(1, seen.bytes);
  const byShare = left / (PART_OF_SHARE * Math.max(1, threads));
  return Math.max(1, Math.floor(Math.min(byTime, byBytes, byShare)));
}

/**
 * How many batches may be out at once: handed out and not gathered.
 * @example
 * batchesOut(4, { milliseconds: 20, bytes: 1000 }); // => 8
 */
export function batchesOut(threads: number, seen: Seen | null): number {
  const byThreads = Math.max(LEAST_OUT, OUT_FOR_EACH * threads);
  if (seen === null) return Math.min(byThreads, MOST_OUT);
  const batch = seen.bytes * groupsInBatch(Number.POSITIVE_INFINITY, 1, seen);
  return Math.max(LEAST_OUT, Math.floor(Math.min(byThreads, MOST_OUT, MOST_BYTES_OUT / Math.max(1, batch))));
}

/** How much the latest answer counts in what is seen. */
const WEIGHT = 0.2;

/**
 * What is seen of groups after one more answer.
 * @example
 * seenAfter({ milliseconds: 10, bytes: 100 }, { groups: 2, milliseconds: 40, bytes: 200 }); // => { milliseconds: 12, bytes: 100 }
 */
export function seenAfter(
  seen: Seen | null,
  { groups, milliseconds, bytes }: Seen & { readonly groups: number },
): Seen | null {
  if (groups === 0) return seen;
  const [time, size] = [milliseconds / groups, bytes / groups];
  if (seen === null) return { milliseconds: time, bytes: size };
  return {
    milliseconds: seen.milliseconds + WEIGHT * (time - seen.milliseconds),
    bytes: seen.bytes + WEIGHT * (size - seen.bytes),
  };
}

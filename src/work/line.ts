import type { Job } from './job.js';
import type { Thread, ThreadPool } from './threads.js';

/** Groups of tasks that the thread at a seat is to carry out, in this order. */
export interface Line<Task> {
  /** Adds a group at the end. */
  readonly add: (group: readonly Task[]) => void;
  /** The group that is under way, or none. */
  readonly first: () => readonly Task[] | undefined;
  /** Takes off the one that was under way. */
  readonly takeOff: () => void;
  /** Groups that are not done. */
  readonly length: () => number;
  /** The thread that has them all: one that ended is replaced, and its follower has them anew. Nothing once the job is stopped. */
  readonly thread: () => Promise<Thread | undefined>;
}

/** The line of a job at a seat. While its thread lives, that has every group of the line. */
export function lineAt<Given, Task, Result>(
  { pool, seat }: { readonly pool: ThreadPool; readonly seat: number },
  { work, given }: Job<Given, Task, Result>,
  stop: AbortSignal,
): Line<Task> {
  const groups: (readonly Task[])[] = [];
  let begun: Thread | undefined;
  const add = (group: readonly Task[]): void => {
    groups.push(group);
    if (begun?.hasEnded() === false) begun.send(group);
  };
  const thread = async (): Promise<Thread | undefined> => {
    if (begun?.hasEnded() === false) return begun;
    if (stop.aborted) return undefined;
    const next = await pool.at(seat);
    if (stop.aborted) return undefined;
    begun = next;
    begun.begin(work.id, given);
    for (const group of groups) begun.send(group);
    return begun;
  };
  return {
    add,
    first: () => groups[0],
    takeOff: () => void groups.shift(),
    length: () => groups.length,
    thread,
  };
}

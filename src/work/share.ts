import type { Executor, Job, TaskSink } from './job.js';

/** Shares that a job is cut into at most. */
export const MOST_SHARES = 100_000;

/** One of several shares of a job: the `nth`, from 1, `of` so many. */
export interface Share {
  readonly nth: number;
  readonly of: number;
}

/** What hears of a share: how much there is to do of it, and what of it failed. */
export interface ShareHeard {
  /** Called before anything is done, with what the share has left to do: results that may be kept. */
  readonly begun: (left: number) => void;
  /** Called after every task, with the reason why it failed or null; one that is tried again is heard of again. */
  readonly settled: (name: string, reason: string | null) => void;
}

/** That a share of a job was carried out: the job has no whole result, and whatever was to follow from it has not begun. */
export class ShareDone extends Error {
  constructor({ nth, of }: Share) {
    super(`share ${nth} of ${of} is done`);
  }
}

/**
 * Carries out one share of a job by another executor, and is then rejected with a ShareDone, so that nothing is made of
 * a part as if it were the whole.
 * @example
 * const done = [];
 * const work = { id: 'double', begin: () => (task) => 2 * task };
 * const sink = { result: (_, result) => done.push(result), failure: () => {} };
 * const job = { work, given: null, groups: [[1], [2], [3]], nameOf: String, shareOf: (task, of) => task % of };
 * const heard = { begun: () => {}, settled: () => {} };
 * await shareOf(inThisThread, { nth: 2, of: 2 }, heard)(job, sink).catch(({ message }) => message); // => "share 2 of 2 is done"
 * done; // => [2, 6]
 */
export function shareOf(execute: Executor, share: Share, heard: ShareHeard): Executor {
  return async <Given, Task, Result>(
    job: Job<Given, Task, Result>,
    sink: TaskSink<Task, Result>,
    signal?: AbortSignal,
  ) => {
    const groups = groupsOf(job, share);
    heard.begun(resultsIn(job, groups));
    const { left, watched } = watching(job, sink, heard);
    for (let todo = groups; todo.length > 0; todo = left(todo)) {
      await execute({ ...job, groups: todo }, watched, signal);
    }
    signal?.throwIfAborted();
    throw new ShareDone(share);
  };
}

/** What a share depends on of a job. */
type Parts<Task> = Pick<Job<unknown, Task>, 'groups' | 'shareOf' | 'tasksStandAlone' | 'nameOf'>;

/** The groups of a share, without the tasks of others. */
function groupsOf<Task>({ groups, shareOf: of }: Parts<Task>, share: Share): Task[][] {
  if (of === undefined)
    throw new RangeError('a job that does not say which share its tasks are of cannot be cut');
  return groups
    .map((group) => group.filter((task) => of(task, share.of) === share.nth - 1))
    .filter(({ length }) => length > 0);
}

/** Results that can be kept of groups: one a task where these stand alone, else one a group. */
const resultsIn = <Task>({ tasksStandAlone }: Parts<Task>, groups: readonly Task[][]): number =>
  tasksStandAlone ? groups.reduce((sum, { length }) => sum + length, 0) : groups.length;

/** The same sink with word of failures, and which tasks are left to be tried after others of their group failed. */
function watching<Task, Result>(
  { nameOf, tasksStandAlone }: Parts<Task>,
  sink: TaskSink<Task, Result>,
  heard: ShareHeard,
) {
  const settled = new Set<Task>();
  const watched: TaskSink<Task, Result> = {
    result: (task, result) => {
      settled.add(task);
      sink.result(task, result);
      heard.settled(nameOf(task), null);
    },
    failure: (task, reason) => {
      settled.add(task);
      sink.failure(task, reason);
      heard.settled(nameOf(task), reason);
    },
  };
  const left = (groups: readonly Task[][]): Task[][] =>
    tasksStandAlone
      ? groups.map((group) => group.filter((task) => !settled.has(task))).filter(({ length }) => length > 0)
      : [];
  return { left, watched };
}

import { type Executor, type Job, reasonOf, type TaskSink } from './job.js';

/** Milliseconds of work after which the thread sees to whatever else waits for it. */
const PAUSE_AFTER = 10;

/**
 * Carries out tasks one after another in this thread, with pauses between them.
 * @example
 * const done = [];
 * const work = { id: 'double', begin: () => (task) => 2 * task };
 * const sink = { result: (_, result) => done.push(result), failure: () => {} };
 * await inThisThread({ work, given: null, groups: [[1, 2], [3]], nameOf: String }, sink);
 * done; // => [2, 4, 6]
 */
export const inThisThread: Executor = async (job, sink, signal) => {
  await hereUntil(job, sink, () => false, signal);
};

/**
 * The same until something is so, asked after every task; gives the groups that are left, the first of them perhaps begun.
 * The last group is ended here once it is begun: it would go to one thread, which made again what its tasks share.
 */
export async function hereUntil<Given, Task, Result>(
  { work, given, groups }: Job<Given, Task, Result>,
  sink: TaskSink<Task, Result>,
  isEnough: () => boolean,
  signal?: AbortSignal,
): Promise<readonly (readonly Task[])[]> {
  signal?.throwIfAborted();
  const run = work.begin(given);
  const pause = pauses();
  for (const [place, group] of groups.entries()) {
    for (const [nth, task] of group.entries()) {
      const outcome = attempt(run, task);
      if ('reason' in outcome) sink.failure(task, outcome.reason);
      else sink.result(task, outcome.result);
      await pause();
      signal?.throwIfAborted();
      const left = 'reason' in outcome ? [] : group.slice(nth + 1);
      if (place < groups.length - 1 && isEnough())
        return [left, ...groups.slice(place + 1)].filter(({ length }) => length > 0);
      if ('reason' in outcome) break;
    }
  }
  return [];
}

function attempt<Task, Result>(run: (task: Task) => Result, task: Task) {
  try {
    return { result: run(task) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Gives way to other work of this thread, but not after every task of a few microseconds. */
function pauses(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < PAUSE_AFTER) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}

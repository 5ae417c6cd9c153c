import { type Executor, reasonOf } from './job.js';

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
export const inThisThread: Executor = async ({ work, given, groups }, sink, signal) => {
  signal?.throwIfAborted();
  const run = work.begin(given);
  const pause = pauses();
  for (const group of groups) {
    for (const task of group) {
      const outcome = attempt(run, task);
      if ('reason' in outcome) sink.failure(task, outcome.reason);
      else sink.result(task, outcome.result);
      await pause();
      signal?.throwIfAborted();
      if ('reason' in outcome) break;
    }
  }
};

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

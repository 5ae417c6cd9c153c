import { hereUntil } from './in-this-thread.js';
import type { Executor } from './job.js';

/** Milliseconds of work that cost less here than starting threads for it. */
const SOON_OVER = 250;

/** Work that is known to last longer than threads take to start: some 1.5 million agent-years take a second. */
const MANY_AGENT_YEARS = 1_000_000;

/**
 * Begins a job in this thread and hands on what is left once it has lasted, so that a job that is soon over waits for no
 * thread. One that is known to be long is handed on at once. Once a job was handed on there are threads, and the jobs
 * after it go there at once. The results are the same.
 * @example
 * const done = [];
 * const work = { id: 'double', begin: () => (task) => 2 * task };
 * const sink = { result: (_, result) => done.push(result), failure: () => {} };
 * const job = { work, given: null, groups: [[1, 2], [3]], nameOf: String };
 * await hereFirst(inThisThread, 0)(job, sink); // the first task here, the others by the executor that was given
 * done; // => [2, 4, 6]
 */
export function hereFirst(elsewhere: Executor, milliseconds: number = SOON_OVER): Executor {
  let isElsewhere = false;
  return async (job, sink, signal) => {
    isElsewhere ||= (job.agentYears ?? 0) > MANY_AGENT_YEARS;
    if (isElsewhere) return elsewhere(job, sink, signal);
    const began = performance.now();
    const groups = await hereUntil(job, sink, () => performance.now() - began >= milliseconds, signal);
    if (groups.length === 0) return;
    isElsewhere = true;
    await elsewhere({ ...job, groups }, sink, signal);
  };
}

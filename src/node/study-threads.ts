import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { StudyExecutor, StudyJob, StudyProgress } from '../studies/run-study.js';
import type { StudyAnswer, StudyOrder } from './study-messages.js';
import { loadable } from './workers/entry.js';

export interface StudyThreads {
  /** Threads that simulate, 1 or more. */
  readonly workers: number;
  /** The file that a worker starts with, JavaScript or TypeScript; it calls `serveStudies`. */
  readonly entry?: URL;
}

/**
 * Runs the parts of a study on worker threads, handed out one by one: the same results as in one thread, since all luck
 * of a part comes from the seed and the part. Rejected with a signal's reason, or when a part throws or takes its worker
 * with it; the threads are ended whatever happens. Throws a RangeError unless `workers` is a whole number of at least 1.
 */
export function studyOnThreads({ workers, entry = ownEntry() }: StudyThreads): StudyExecutor {
  if (!Number.isInteger(workers) || workers < 1) {
    throw new RangeError(`workers: ${workers}, expected 1 or more`);
  }
  return async (job, onProgress, signal) => {
    signal?.throwIfAborted();
    const url = await loadable(entry);
    const threads = Array.from({ length: Math.min(workers, job.parts.length) }, () => new Worker(url));
    const end = () => Promise.all(threads.map((thread) => thread.terminate()));
    signal?.addEventListener('abort', end);
    try {
      return await shareOut(threads, job, onProgress, signal);
    } finally {
      signal?.removeEventListener('abort', end);
      await end();
    }
  };
}

/** The worker of this project: the built one, or its source where this file is a source too. */
function ownEntry(): URL {
  const built = new URL('./study-worker.js', import.meta.url);
  return existsSync(built) ? built : new URL('./study-worker.ts', import.meta.url);
}

/** Every thread takes the next part that nobody has taken, until there is none. */
async function shareOut(
  threads: readonly Worker[],
  { study, settings, seed, parts }: StudyJob,
  onProgress?: (progress: StudyProgress) => void,
  signal?: AbortSignal,
): Promise<readonly unknown[]> {
  const results = new Array<unknown>(parts.length);
  const todo = parts.entries();
  let done = 0;
  const lane = async (thread: Worker): Promise<void> => {
    const next = answersOf(thread);
    await next();
    tell(thread, { study: study.name, settings, seed });
    for (const [place, part] of todo) {
      tell(thread, { part });
      results[place] = resultIn(await next(), study.name, place);
      onProgress?.({ done: ++done, total: parts.length });
    }
  };
  try {
    await Promise.all(threads.map(lane));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
  return results;
}

const tell = (thread: Worker, order: StudyOrder): void => thread.postMessage(order);

function resultIn(answer: StudyAnswer, study: string, place: number): unknown {
  if (answer.kind === 'done') return answer.result;
  const reason = answer.kind === 'failed' ? answer.reason : 'it answered unasked';
  throw new Error(`part ${place + 1} of ${study} failed: ${reason}`);
}

/** Gives the answers of a thread one by one; its death rejects the one that is waited for. */
function answersOf(thread: Worker): () => Promise<StudyAnswer> {
  return () =>
    new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        thread.off('message', onMessage).off('error', onError).off('exit', onExit);
        then();
      };
      const onMessage = (answer: StudyAnswer) => settle(() => resolve(answer));
      const onError = (error: Error) => settle(() => reject(error));
      const onExit = (code: number) =>
        settle(() => reject(new Error(`a worker thread ended with exit code ${code}`)));
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
}

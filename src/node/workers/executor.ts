import { executorOn, type ThreadExecutor } from '../../work/on-threads.js';
import { ownEntry } from './entry.js';
import { threadPool } from './pool.js';
import type { ThreadLimits } from './thread.js';

export interface WorkerOptions extends ThreadLimits {
  /** Threads that carry out tasks, 1 or more. */
  readonly workers: number;
  /** The file that a worker starts with, JavaScript or TypeScript; it calls `serve`. */
  readonly entry?: URL;
}

/** Groups ahead of each thread: so that threads find work while tables and charts are made of what they gave. */
const AHEAD = { before: 1, after: 4 };

/**
 * Rejected with a signal's reason, or with what the sink threw: busy workers are then stopped in the middle of their tasks.
 */
export type WorkerExecutor = ThreadExecutor;

/**
 * An executor on worker threads that are started when first needed and kept until it is closed.
 * @throws RangeError unless `workers` is a whole number of at least 1
 * @example
 * const { execute, close } = createWorkerExecutor({ workers: 2 });
 * const few = { sources: scenarioFiles, draws: 2, replicates: 1, years: 2 };
 * const result = await simulate({ scenarios: ['baseline'], executor: execute, ...few });
 * await close();
 * result.table('draws').length; // => 2
 */
export function createWorkerExecutor(options: WorkerOptions): WorkerExecutor {
  const { workers, entry = ownEntry(), ...limits } = options;
  if (!Number.isInteger(workers) || workers < 1)
    throw new RangeError(`workers: ${workers}, expected 1 or more`);
  const how = { whenStopped: 'end threads', ahead: AHEAD, homes: 'first' } as const;
  return executorOn(threadPool(entry, limits), { workers, ...how });
}

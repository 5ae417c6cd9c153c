import { inThisThread } from '../../work/in-this-thread.js';
import { createWorkerExecutor, type WorkerExecutor } from './executor.js';

/** Where a command's tasks are carried out. */
interface Threads {
  readonly workers: number;
  /** Seconds that one task may take; without it any time. */
  readonly timeLimit?: number | undefined;
  /** The ES module of the model; that of the package unless given. */
  readonly model?: URL | undefined;
}

/** This thread for one worker, else worker threads: a thread that works for itself cannot be ended by a time limit. */
export function executorFor({ workers, timeLimit, model }: Threads): WorkerExecutor {
  if (timeLimit !== undefined) return createWorkerExecutor({ workers, model, timeLimit: 1000 * timeLimit });
  if (workers > 1) return createWorkerExecutor({ workers, model });
  return { execute: inThisThread, close: async () => {} };
}

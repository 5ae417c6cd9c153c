import { availableParallelism } from 'node:os';
import { hereFirst } from '../../work/here-first.js';
import { inThisThread } from '../../work/in-this-thread.js';
import { createWorkerExecutor, type WorkerExecutor } from './executor.js';

/** Threads that may be asked for. */
export const MOST_WORKERS = 256;

/** Where a command's tasks are carried out. */
interface Threads {
  /** As many as the machine has cores unless given. */
  readonly workers?: number | undefined;
  /** Seconds that one task may take; without it any time. */
  readonly timeLimit?: number | undefined;
  /** The ES module of the model; that of the package unless given. */
  readonly model?: URL | undefined;
}

interface CommandExecutor extends WorkerExecutor {
  /** Threads at most. */
  readonly workers: number;
}

/** Threads of a command that was not given a number. */
export const usualWorkers = (): number => Math.min(availableParallelism(), MOST_WORKERS);

/**
 * This thread for one worker, else worker threads: a thread that works for itself cannot be ended, by a time limit or
 * in a model from outside that never comes back. A command that was not given a number threads begins in its own.
 */
export function executorFor({ workers: given, timeLimit, model }: Threads): CommandExecutor {
  const workers = given ?? usualWorkers();
  if (timeLimit !== undefined)
    return { workers, ...createWorkerExecutor({ workers, model, timeLimit: 1000 * timeLimit }) };
  if (workers === 1) return { workers, execute: inThisThread, close: async () => {} };
  const { execute, close } = createWorkerExecutor({ workers, model });
  const mayBeginHere = given === undefined && model === undefined;
  return { workers, execute: mayBeginHere ? hereFirst(execute) : execute, close };
}

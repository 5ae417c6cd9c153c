import { type Executor, inThisThread, type Plan } from '../ensemble/ensemble.js';
import { withFailurePolicy } from '../ensemble/on-failure.js';
import type { ModelInUse } from '../node/model/model-in-use.js';
import { runStored } from '../node/store/run-stored.js';
import type { Store } from '../node/store/store.js';
import { createWorkerExecutor } from '../node/workers/executor.js';
import type { Scenario } from '../scenario/scenario.js';
import type { SharedOptions } from './options.js';
import { progressReporter } from './progress.js';
import { untilSure } from './until-sure.js';

/** Run what no record is kept of, and with --until-error further replicates; the plan that was carried out. */
export async function runMissing(
  store: Store,
  scenarios: readonly Scenario[],
  { inUse, signal }: { readonly inUse: ModelInUse; readonly signal: AbortSignal },
  options: SharedOptions,
): Promise<Plan> {
  const { draws, replicates } = options;
  const { execute, close } = executorOf(options, inUse);
  const onProgress = progressReporter(options.quiet || options.json);
  try {
    return await runStored(
      store,
      { scenarios, draws, replicates },
      withFailurePolicy(execute, options.onFailure, execute),
      { ...untilSure(options), onProgress, signal },
    );
  } finally {
    // The threads have nothing left to do; they end while the results are made.
    void close();
  }
}

/** A thread that works for itself cannot be ended from outside: a time limit needs another one. */
function executorOf(
  { workers, timeLimit }: SharedOptions,
  { model, file }: ModelInUse,
): {
  execute: Executor;
  close: () => Promise<void>;
} {
  const threads = { workers, model: file?.address };
  if (timeLimit !== undefined) return createWorkerExecutor({ ...threads, timeLimit: 1000 * timeLimit });
  if (workers > 1) return createWorkerExecutor(threads);
  return { execute: inThisThread(model), close: async () => {} };
}

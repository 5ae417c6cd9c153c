import type { Plan } from '../ensemble/ensemble.js';
import type { ModelInUse } from '../node/model/model-in-use.js';
import { runStored } from '../node/store/run-stored.js';
import type { Store } from '../node/store/store.js';
import { executorFor } from '../node/workers/executor-for.js';
import type { Scenario } from '../scenario/scenario.js';
import { withFailurePolicy } from '../work/on-failure.js';
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
  const { draws, replicates, workers, timeLimit, onFailure } = options;
  const { execute, close } = executorFor({ workers, timeLimit, model: inUse.file?.address });
  const onProgress = progressReporter(options.quiet || options.json);
  try {
    const plan = { scenarios, draws, replicates };
    const run = { ...untilSure(options), onProgress, signal };
    return await runStored(store, plan, withFailurePolicy(execute, onFailure), run);
  } finally {
    // The threads have nothing left to do; they end while the results are made.
    void close();
  }
}

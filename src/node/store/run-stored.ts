import type { Collected } from '../../ensemble/collected.js';
import { blocksOf, type Plan, runEnsemble } from '../../ensemble/ensemble.js';
import type { Progress } from '../../ensemble/sink.js';
import type { Executor } from '../../work/job.js';
import type { Store } from './store.js';

export interface StoredRun {
  /** How many replicates to add to what was collected so far; none unless given. */
  readonly more?: (collected: Collected, plan: Plan) => number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal;
}

/**
 * Run the blocks of a plan that the store does not hold, then those that are added to it, until none is; the plan
 * that was carried out. Rejected with a signal's reason, or with what the executor or the store throws: what was
 * computed until then is in the store.
 */
export async function runStored(
  store: Store,
  plan: Plan,
  execute: Executor,
  run: StoredRun = {},
): Promise<Plan> {
  let carried = plan;
  for (;;) {
    await runMissing(store, carried, execute, run);
    const more = run.more?.(store.collected(carried, blocksOf(carried)), carried) ?? 0;
    if (more === 0) return carried;
    carried = { ...carried, replicates: carried.replicates + more };
  }
}

async function runMissing(
  store: Store,
  plan: Plan,
  execute: Executor,
  { onProgress, signal }: StoredRun,
): Promise<void> {
  const blocks = blocksOf(plan);
  const missing = store.missing(blocks);
  if (missing.length === 0) return;
  const reused = blocks.length - missing.length;
  const report = ({ done, failed }: Progress) =>
    onProgress?.({ done: done + reused, total: blocks.length, failed, ...(reused > 0 ? { reused } : {}) });
  const { scenarios } = plan;
  const { sink, model } = store;
  await runEnsemble({ scenarios, blocks: missing, sink, model, execute, onProgress: report, signal });
}

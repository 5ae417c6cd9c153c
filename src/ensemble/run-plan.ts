import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Executor } from '../work/job.js';
import type { Block } from './block.js';
import type { Collected } from './collected.js';
import { runEnsemble } from './ensemble.js';
import { blocksOf, type Plan, placeIn } from './plan.js';
import type { Progress, Sink } from './sink.js';

/** Where the runs of an ensemble are kept: in memory or on a disk. */
export interface RunStore {
  readonly scenarios: readonly Scenario[];
  readonly model: Model;
  /** Those of the blocks that are not kept and were not tried since, in their order. */
  readonly missing: (blocks: readonly Block[]) => Block[];
  /** Takes runs as they come. */
  readonly sink: Sink;
  /** The runs of a plan as columns; valid until the next call. */
  readonly collected: (plan: Plan, blocks: readonly Block[]) => Collected;
}

export interface PlanRun {
  /** How many replicates to add to what was collected so far; none unless given. */
  readonly more?: ((collected: Collected, plan: Plan) => number) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs what of a plan the store does not hold, then the replicates that are added to it, until none is; the plan that
 * was carried out. Rejected with a signal's reason, or with what the executor or the store throws: what was computed
 * until then is in the store.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const store = runsInMemory(plan.scenarios);
 * await runPlan(store, plan, inThisThread);
 * store.missing(blocksOf(plan)); // => []
 */
export async function runPlan(
  store: RunStore,
  plan: Plan,
  execute: Executor,
  run: PlanRun = {},
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
  store: RunStore,
  plan: Plan,
  execute: Executor,
  { onProgress, signal }: PlanRun,
): Promise<void> {
  const blocks = blocksOf(plan);
  const missing = store.missing(blocks);
  if (missing.length === 0) return;
  const reused = blocks.length - missing.length;
  const report = ({ done, failed }: Progress) =>
    onProgress?.({ done: done + reused, total: blocks.length, failed, ...(reused > 0 ? { reused } : {}) });
  const { scenarios } = plan;
  const { sink, model } = store;
  const placeOf = placeIn(plan);
  await runEnsemble({
    scenarios,
    blocks: missing,
    sink,
    model,
    execute,
    placeOf,
    onProgress: report,
    signal,
  });
}

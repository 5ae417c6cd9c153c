import { blocksOf } from '../ensemble/plan.js';
import { runPlan } from '../ensemble/run-plan.js';
import { runsInMemory } from '../ensemble/runs-in-memory.js';
import { inThisThread } from '../work/in-this-thread.js';
import { withFailurePolicy } from '../work/on-failure.js';
import { type AskedEnsemble, comparisonOf } from './asked.js';
import { askedLeague, withLeague } from './asked-league.js';
import type { EnsembleOptions } from './ensemble-options.js';
import { type EnsembleResult, ensembleResult } from './ensemble-result.js';
import { untilSure } from './until-sure.js';

/** Runs a call and keeps its results in memory; `call` is how it is made again. */
export async function runInMemory(
  asked: AskedEnsemble,
  { executor = inThisThread, onFailure = 'continue', onProgress, signal }: EnsembleOptions,
  call: string,
): Promise<EnsembleResult> {
  const runs = runsInMemory(asked.plan.scenarios, asked.model);
  const run = { ...untilSure(asked.sureness), onProgress, signal };
  const execute = withFailurePolicy(executor, onFailure);
  const plan = await runPlan(runs, asked.plan, execute, run);
  const compared = await comparisonOf(asked, runs.collected(plan, blocksOf(plan)), { command: call });
  const comparison = withLeague(compared, await askedLeague(asked, { execute, onProgress, signal }));
  return ensembleResult({ asked, plan, runs, comparison });
}

import type { Progress } from '../ensemble/sink.js';
import type { ExperimentRunning } from '../experiment/run-experiment.js';
import { mostRuns } from '../experiment/search/most-runs.js';
import { otherForms, runOptimisation } from '../experiment/search/run-optimisation.js';
import { inThisThread } from '../work/in-this-thread.js';
import { withFailurePolicy } from '../work/on-failure.js';
import type { AskedSearch } from './asked-search.js';
import { type OptimisationResult, optimisationResult } from './optimisation-result.js';
import type { OptimiseOptions } from './optimise-options.js';

/** How a search is run: what of it is there already, and who hears of the rest. */
interface Running
  extends Pick<OptimiseOptions, 'executor' | 'onFailure' | 'onProgress' | 'signal'>,
    Pick<ExperimentRunning, 'kept'> {}

/** Runs a search that was asked for. */
export async function runAskedSearch(
  asked: AskedSearch,
  { executor = inThisThread, onFailure = 'continue', onProgress, ...running }: Running,
): Promise<OptimisationResult> {
  const { experiment, model } = asked;
  const most = mostRuns(experiment, otherForms(experiment, model).length);
  const run = await runOptimisation(experiment, {
    ...running,
    model,
    executor: withFailurePolicy(executor, onFailure),
    onProgress: onProgress === undefined ? undefined : overall(most, onProgress),
  });
  // A search that ran out of new portfolios needs fewer runs.
  onProgress?.({ done: run.runs, total: run.runs, failed: run.failed });
  return optimisationResult(asked, run);
}

/** Progress of one step after the other as that of the whole, of which is known how many runs it has at most. */
function overall(most: number, onProgress: (progress: Progress) => void): (progress: Progress) => void {
  let before = { done: 0, failed: 0, reused: 0 };
  let last = before;
  return ({ done, total, failed, reused = 0 }) => {
    last = { done: before.done + done, failed: before.failed + failed, reused: before.reused + reused };
    if (done === total) before = last;
    const all = last.reused > 0 ? { reused: last.reused } : {};
    onProgress({ done: last.done, total: Math.max(most, last.done), failed: last.failed, ...all });
  };
}

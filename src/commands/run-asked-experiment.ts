import { type ExperimentRun, type ExperimentRunning, runExperiment } from '../experiment/run-experiment.js';
import { runTurningPoints, TurningRunFailed } from '../experiment/turning/run-turning-points.js';
import { inThisThread } from '../work/in-this-thread.js';
import { withFailurePolicy } from '../work/on-failure.js';
import type { AskedExperiment } from './asked-experiment.js';
import { type ExperimentResult, experimentResult } from './experiment-result.js';
import type { ExploreOptions } from './explore-options.js';

/** How an experiment is run: what of it is there already, and who hears of the rest. */
interface Running
  extends Pick<ExploreOptions, 'executor' | 'onFailure' | 'onProgress' | 'signal'>,
    Pick<ExperimentRunning, 'kept'> {}

/** Runs an experiment that was asked for. */
export async function runAskedExperiment(
  asked: AskedExperiment,
  { executor = inThisThread, onFailure = 'continue', ...running }: Running,
): Promise<ExperimentResult> {
  const execute = withFailurePolicy(executor, onFailure);
  const { experiment, model } = asked;
  const own = { ...running, executor: execute, model };
  const run = await runExperiment(experiment, own);
  if (experiment.turningPoints === undefined) return experimentResult(asked, run);
  return experimentResult(asked, await withTurningPoints(run, own));
}

/** A run with its turning points; where a run of theirs failed it stands among the failures, and the tables of the design remain. */
async function withTurningPoints(run: ExperimentRun, running: ExperimentRunning): Promise<ExperimentRun> {
  try {
    return { ...run, turning: await runTurningPoints(run, running) };
  } catch (error) {
    if (!(error instanceof TurningRunFailed)) throw error;
    return { ...run, failures: [...run.failures, error.failure] };
  }
}

import type { AskedExperiment } from '../commands/asked-experiment.js';
import { drawsOf } from '../ensemble/plan.js';
import { type ExperimentSize, experimentSize } from '../experiment/experiment-size.js';
import { experimentWork } from '../experiment/experiment-work.js';

/** What an experiment is going to take. */
export interface ExperimentCost extends ExperimentSize {
  /** About, on so many threads, by the time of a few runs on this machine. */
  readonly seconds: number;
}

/** Fewer runs are over about as soon as a few of them are timed. */
const WORTH_TIMING = 300;

/** Size and time of an experiment; null of a small one, which is over before it is worth timing. */
export function experimentCost(
  { experiment, points, model }: AskedExperiment,
  workers: number,
): ExperimentCost | null {
  const size = experimentSize(experiment, points, model);
  if (size.runs < WORTH_TIMING) return null;
  const { world, run } = timedRuns({ experiment, points, model });
  return { ...size, seconds: (size.worlds * world + size.runs * run) / workers };
}

/** Seconds of a world up to the policy year with its baseline, and of a run from there: of the second of each, when the code is warm. */
export function timedRuns({
  experiment,
  points,
  model,
}: Pick<AskedExperiment, 'experiment' | 'points' | 'model'>): {
  readonly world: number;
  readonly run: number;
} {
  const simulate = experimentWork(model).begin(experiment);
  const [draw] = drawsOf(experiment.sampling);
  const secondsOf = (replicate: number): number => {
    const began = performance.now();
    simulate({ place: 0, point: 0, values: points[0], draw, replicate });
    return (performance.now() - began) / 1000;
  };
  secondsOf(1);
  // The same world again is a run alone; another replicate makes a world besides.
  const run = secondsOf(1);
  return { run, world: Math.max(0, secondsOf(2) - run) };
}

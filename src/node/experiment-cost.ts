import type { AskedExperiment } from '../commands/asked-experiment.js';
import { drawsOf } from '../ensemble/plan.js';
import { type ExperimentSize, experimentSize } from '../experiment/experiment-size.js';
import { experimentWork } from '../experiment/experiment-work.js';
import { worldOf } from '../experiment/scenario-at.js';
import { mean } from '../statistics/mean.js';

/** What an experiment is going to take. */
export interface ExperimentCost extends ExperimentSize {
  /** About, on so many threads, by the time of a few runs on this machine. */
  readonly seconds: number;
}

/** Fewer runs are over about as soon as a few of them are timed. */
const WORTH_TIMING = 300;

/**
 * Size and time of an experiment, or of one of so many equal shares of it; null of a small one, which is over before it is worth
 * timing.
 */
export function experimentCost(
  { experiment, points, model }: AskedExperiment,
  workers: number,
  shares = 1,
): ExperimentCost | null {
  const whole = experimentSize(experiment, points, model);
  const size = {
    runs: Math.ceil(whole.runs / shares),
    worlds: Math.ceil(whole.worlds / shares),
    memory: whole.memory / shares,
    disk: whole.disk / shares,
  };
  if (size.runs < WORTH_TIMING) return null;
  const { world, run } = timedRuns({ experiment, points, model });
  return { ...size, seconds: (size.worlds * world + size.runs * run) / workers };
}

/** Points that are timed, of which the first are the strategies of one world: some take several times as long as others. */
const MOST_TIMED = 8;

/** Seconds of a world up to the policy year with its baseline, and of a run from there, the mean of some points, when the code is warm. */
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
  const secondsOf = (point: number, replicate: number): number => {
    const began = performance.now();
    simulate({ place: 0, point, values: points[point], draw, replicate });
    return (performance.now() - began) / 1000;
  };
  secondsOf(0, 1);
  // The same world again is a run alone; another replicate makes a world besides.
  const first = worldOf(experiment, points[0]);
  const timed = points
    .slice(0, MOST_TIMED)
    .flatMap((values, n) => (worldOf(experiment, values) === first ? [n] : []));
  const runs = timed.map((point) => secondsOf(point, 1));
  return { run: mean(runs), world: Math.max(0, secondsOf(0, 2) - runs[0]) };
}

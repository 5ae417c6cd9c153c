import { withoutRounding } from '../../results/totals.js';
import { strategiesOf } from '../decision-of-experiment.js';
import type { PointRun } from '../experiment-work.js';
import { quantityIndex } from '../point-values.js';
import type { Point } from '../points.js';
import {
  type ExperimentRun,
  type ExperimentRunning,
  pointRuns,
  type RunFailure,
  runPoints,
} from '../run-experiment.js';
import { type Axis, axesOf } from './axis.js';
import { type Evaluate, type Moved, turningPoints } from './turning-points.js';
import type { TurningRun } from './turning-rows.js';

/** That a run failed without which it cannot be said where the winner changes. */
export class TurningRunFailed extends Error {
  readonly failure: RunFailure;
  constructor({ place: _, ...run }: PointRun, reason: string) {
    super(reason);
    this.failure = { ...run, reason };
  }
}

/**
 * Finds where the winner of an experiment changes, judged by its first goal, with everything that is not moved at its point value. Runs
 * are kept by their places after those of the design.
 * @throws TurningRunFailed where a run fails: a lead cannot be said without it
 */
export async function runTurningPoints(run: ExperimentRun, running: ExperimentRunning): Promise<TurningRun> {
  const { experiment, points } = run;
  const replicates = experiment.turningPoints!.replicates;
  const strategies = strategiesOf(run);
  const axes = axesOf(experiment, running.model);
  const [goal] = experiment.goals;
  const quantity = quantityIndex(run, goal);
  const levers = points.slice(0, strategies.length);
  let place = points.length * Math.max(1, experiment.sampling.draws) * experiment.sampling.replicates;
  let runs = 0;
  const evaluate: Evaluate = async (worlds, under = 'sought') => {
    const asked = worlds.flatMap((world) => levers.map((lever) => pointAt(axes, world, lever)));
    // Replicates that were not seen yet are other random numbers.
    const seen = under === 'tested' ? replicates : 0;
    const tasks = pointRuns(asked, { draws: 0, replicates }, place).map((task) => ({
      ...task,
      replicate: task.replicate + seen,
    }));
    place += tasks.length;
    runs += tasks.length;
    const { results, failures } = await runPoints(experiment, tasks, running);
    const [failed] = failures;
    if (failed !== undefined) throw new TurningRunFailed(...failed);
    const payoffs = asked.map(() => new Float64Array(replicates));
    for (const task of tasks) {
      const { value, baseline } = results.get(task)!;
      const effect = withoutRounding(value[quantity], baseline[quantity]);
      payoffs[task.point][task.replicate - 1 - seen] = goal.direction * effect;
    }
    return worlds.map((_, n) => payoffs.slice(n * levers.length, (n + 1) * levers.length));
  };
  return { ...(await turningPoints(axes, evaluate)), strategies, replicates, runs };
}

/** A point with the levers of a strategy and every uncertain input where it is supposed to stand, but for those that are moved. */
function pointAt(axes: readonly Axis[], moved: Moved, levers: Point): Point {
  return axes.reduce<Point>(
    (point, axis) => point.with(axis.input, axis.valueAt(moved.get(axis) ?? axis.centre)),
    levers,
  );
}

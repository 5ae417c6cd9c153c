import { scenarioSeries } from '../ensemble/scenario-series.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { VERSION } from '../results/version.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { inThisThread } from '../work/in-this-thread.js';
import type { Executor } from '../work/job.js';
import { experimentWork, type PointResult, type PointRun } from './experiment-work.js';
import { type Point, pointsOf } from './points.js';
import { type Quantity, quantityColumns, quantityOf } from './quantities.js';
import { worldOf } from './scenario-at.js';

/** How far an experiment has come. */
interface ExperimentProgress {
  readonly done: number;
  readonly total: number;
  /** Of those done, taken over from an earlier call; none unless given. */
  readonly reused?: number;
}

/** Results of runs that are kept from one call to the next, by the place of the run. */
interface KeptRuns {
  readonly held: ReadonlyMap<number, unknown>;
  readonly keep: (place: number, result: unknown) => void;
}

export interface ExperimentRunning {
  /** Where the runs are made: in this thread unless given. */
  readonly executor?: Executor | undefined;
  readonly model?: Model | undefined;
  /** What an interrupted call left, and where new results go; none unless given. */
  readonly kept?: KeptRuns | undefined;
  readonly onProgress?: ((progress: ExperimentProgress) => void) | undefined;
  /** Ends the call, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A run that failed, and why. */
interface RunFailure extends Omit<PointRun, 'place'> {
  readonly reason: string;
}

/** What an experiment led to: its points, and the quantities of every run that did not fail. Plain data. */
export interface ExperimentRun {
  readonly experiment: Experiment;
  readonly version: string;
  readonly points: readonly Point[];
  readonly quantities: readonly Quantity[];
  /** Point by point, replicate by replicate. */
  readonly runs: readonly (PointRun & PointResult)[];
  readonly failures: readonly RunFailure[];
}

/** Runs of one world that go to one worker together, so that a large design still keeps all of them busy. */
const MOST_IN_A_GROUP = 25;

/** Runs every point of an experiment in every replicate, but for those that are kept from an earlier call. */
export async function runExperiment(
  experiment: Experiment,
  { executor = inThisThread, model = medinno, kept, onProgress, signal }: ExperimentRunning,
): Promise<ExperimentRun> {
  const points = pointsOf(experiment);
  const tasks = tasksOf(points, experiment.sampling.replicates);
  const results = new Map(
    tasks.map(({ place }) => [place, kept?.held.get(place) as PointResult | undefined]),
  );
  const todo = tasks.filter(({ place }) => results.get(place) === undefined);
  const failures: RunFailure[] = [];
  const settledPlaces = new Set<number>();
  const reused = tasks.length - todo.length;
  let done = reused;
  const settled = (place: number) => {
    settledPlaces.add(place);
    onProgress?.({ done: ++done, total: tasks.length, ...(reused > 0 ? { reused } : {}) });
  };
  const job = {
    work: experimentWork(model),
    given: experiment,
    nameOf: ({ point, replicate }: PointRun) => `point ${point + 1}, replicate ${replicate}`,
  };
  const sink = {
    result: (task: PointRun, result: PointResult) => {
      results.set(task.place, result);
      kept?.keep(task.place, result);
      settled(task.place);
    },
    failure: ({ place, ...task }: PointRun, reason: string) => {
      failures.push({ ...task, reason });
      settled(place);
    },
  };
  // A run that fails takes the rest of its group with it, which is then tried by itself.
  for (let left = todo; left.length > 0; left = todo.filter(({ place }) => !settledPlaces.has(place)))
    await executor({ ...job, groups: groupsOf(left, experiment) }, sink, signal);
  const series = scenarioSeries(experiment.scenario, model);
  return {
    experiment,
    version: VERSION,
    points,
    quantities: quantityColumns(series, experiment).map((column) => quantityOf(series[column])),
    runs: tasks.flatMap((task) => {
      const result = results.get(task.place);
      return result === undefined ? [] : [{ ...task, ...result }];
    }),
    failures: failures.sort((a, b) => a.point - b.point || a.replicate - b.replicate),
  };
}

/** All points in the first replicate, then all in the next: what is done at any time covers the whole design. */
const tasksOf = (points: readonly Point[], replicates: number): PointRun[] =>
  Array.from({ length: replicates }, (_, r) =>
    points.map((values, point) => ({ place: r * points.length + point, point, values, replicate: r + 1 })),
  ).flat();

/** Runs of the same world and replicate together. */
function groupsOf(tasks: readonly PointRun[], experiment: Experiment): PointRun[][] {
  const groups = new Map<string, PointRun[][]>();
  for (const task of tasks) {
    const key = JSON.stringify([worldOf(experiment, task.values), task.replicate]);
    const ofWorld = groups.get(key) ?? [];
    groups.set(key, ofWorld);
    const last = ofWorld.at(-1);
    if (last === undefined || last.length === MOST_IN_A_GROUP) ofWorld.push([task]);
    else last.push(task);
  }
  return [...groups.values()].flat();
}

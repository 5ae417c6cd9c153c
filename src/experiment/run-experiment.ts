import { agentYears } from '../ensemble/agent-years.js';
import { homeOfBlock } from '../ensemble/home-of-block.js';
import { drawsOf } from '../ensemble/plan.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import type { Progress } from '../ensemble/sink.js';
import type { Model } from '../model/model.js';
import { VERSION } from '../results/version.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { inThisThread } from '../work/in-this-thread.js';
import type { Executor } from '../work/job.js';
import { experimentWork, type PointResult, type PointRun } from './experiment-work.js';
import { type Point, pointsOf } from './points.js';
import { observedSeries, type Quantity, quantityOf } from './quantities.js';
import { worldOf } from './scenario-at.js';
import type { TurningRun } from './turning/turning-rows.js';

/** Results of runs that are kept from one call to the next, by the place of the run. */
export interface KeptRuns {
  readonly held: ReadonlyMap<number, unknown>;
  readonly keep: (place: number, result: unknown) => void;
}

export interface ExperimentRunning {
  /** Where the runs are made: in this thread unless given. */
  readonly executor?: Executor | undefined;
  readonly model: Model;
  /** What an interrupted call left, and where new results go; none unless given. */
  readonly kept?: KeptRuns | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the call, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A run that failed, and why. */
export interface RunFailure extends Omit<PointRun, 'place'> {
  readonly reason: string;
}

/** What an experiment led to: its points, and every quantity in the runs of each. Plain data. */
export interface ExperimentRun {
  readonly experiment: Experiment;
  readonly version: string;
  readonly points: readonly Point[];
  readonly quantities: readonly Quantity[];
  /** Point by point the results of its runs, draw by draw, replicate by replicate; null for one that failed. */
  readonly results: readonly (readonly (PointResult | null)[])[];
  readonly failures: readonly RunFailure[];
  /** Where another strategy wins, if that was asked for. */
  readonly turning?: TurningRun;
}

/** Runs of one world that go to one worker together, so that a large design of few worlds still keeps all of them busy. */
const MOST_IN_A_GROUP = 25;
/** Of so many worlds each is made by one worker alone, since making it anew costs as much as several runs. */
const MANY_WORLDS = 16;
/** From so many draws on blocks have homes: with fewer, each worker would have replicates for itself, which are to be done one after the other. */
const MANY_DRAWS = 16;

/** Runs every point of an experiment in every draw and replicate, but for those that are kept from an earlier call. */
export async function runExperiment(
  experiment: Experiment,
  running: ExperimentRunning,
): Promise<ExperimentRun> {
  const points = pointsOf(experiment);
  const tasks = pointRuns(points, experiment.sampling);
  const { results, failures } = await runPoints(experiment, tasks, running);
  const series = scenarioSeries(experiment.scenario, running.model);
  return {
    experiment,
    version: VERSION,
    points,
    quantities: observedSeries(series, experiment).map(quantityOf),
    results: byPoint(tasks, points).map((own) => own.map((task) => results.get(task) ?? null)),
    failures: tasks.flatMap(({ place: _, ...task }, n) => {
      const reason = failures.get(tasks[n]);
      return reason === undefined ? [] : [{ ...task, reason }];
    }),
  };
}

/** What came of runs: a result or the reason why there is none. */
interface RanPoints {
  readonly results: ReadonlyMap<PointRun, PointResult>;
  readonly failures: ReadonlyMap<PointRun, string>;
}

/** Runs these points, but for those that are kept from an earlier call by their places. */
export async function runPoints(
  experiment: Experiment,
  tasks: readonly PointRun[],
  { executor = inThisThread, model, kept, onProgress, signal }: ExperimentRunning,
): Promise<RanPoints> {
  const held = tasks.flatMap((task) => {
    const result = kept?.held.get(task.place) as PointResult | undefined;
    return result === undefined ? [] : [[task, result] as const];
  });
  const results = new Map(held);
  const todo = tasks.filter((task) => !results.has(task));
  const failures = new Map<PointRun, string>();
  const reused = results.size;
  const settled = new Set<PointRun>();
  const settle = (task: PointRun) => {
    settled.add(task);
    const done = reused + settled.size;
    const failed = failures.size;
    onProgress?.({ done, total: tasks.length, failed, ...(reused > 0 ? { reused } : {}) });
  };
  const job = {
    work: experimentWork(model),
    given: experiment,
    shareOf: sharesOf(tasks, experiment),
    ...(experiment.sampling.draws >= MANY_DRAWS ? { homeOf: homeOfBlock } : {}),
    tasksStandAlone: true,
    nameOf: ({ point, draw, replicate }: PointRun) => `${point + 1}:${draw}:${replicate}`,
  };
  const sink = {
    result: (task: PointRun, result: PointResult) => {
      results.set(task, result);
      kept?.keep(task.place, result);
      settle(task);
    },
    failure: (task: PointRun, reason: string) => {
      failures.set(task, reason);
      settle(task);
    },
  };
  // A run that fails takes the rest of its group with it, which is then tried alone.
  for (let left = todo; left.length > 0; left = todo.filter((task) => !settled.has(task))) {
    const groups = groupsOf(left, experiment);
    const counted = { worlds: groups.length, runs: groups.length + left.length };
    await executor({ ...job, groups, agentYears: agentYears(experiment.scenario, counted) }, sink, signal);
  }
  return { results, failures };
}

/**
 * The runs of points: all in the first replicate of each draw, then in the next, so that what is done at any time covers all of them.
 * @param first the place of the first run
 */
export function pointRuns(
  points: readonly Point[],
  { draws, replicates }: Pick<Experiment['sampling'], 'draws' | 'replicates'>,
  first = 0,
): PointRun[] {
  const numbers = drawsOf({ draws });
  const cells = Array.from({ length: replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  ).flat();
  return cells.flatMap((cell, n) =>
    points.map((values, point) => ({ place: first + n * points.length + point, point, values, ...cell })),
  );
}

/** The runs of each point, draw by draw, replicate by replicate. */
function byPoint(tasks: readonly PointRun[], points: readonly Point[]): PointRun[][] {
  const own = points.map((): PointRun[] => []);
  for (const task of tasks) own[task.point].push(task);
  return own.map((runs) => runs.sort((a, b) => a.draw - b.draw || a.replicate - b.replicate));
}

/** Runs of the same world, draw and replicate together. */
function groupsOf(tasks: readonly PointRun[], experiment: Experiment): PointRun[][] {
  const worlds = worldsOf(tasks, experiment);
  const most = worlds.length < MANY_WORLDS ? MOST_IN_A_GROUP : Number.POSITIVE_INFINITY;
  return worlds.flatMap((ofWorld) => inParts(ofWorld, most));
}

/**
 * Which share a run is of: whole worlds go to shares where each gets many, else parts of worlds, each of which then makes the world
 * anew.
 */
function sharesOf(tasks: readonly PointRun[], experiment: Experiment) {
  let known = { shares: 0, places: new Map<PointRun, number>() };
  return (task: PointRun, shares: number): number => {
    if (known.shares !== shares) known = { shares, places: placesIn(tasks, experiment, shares) };
    return known.places.get(task)! % shares;
  };
}

function placesIn(tasks: readonly PointRun[], experiment: Experiment, shares: number) {
  const worlds = worldsOf(tasks, experiment);
  const most = worlds.length < MANY_WORLDS * shares ? MOST_IN_A_GROUP : Number.POSITIVE_INFINITY;
  const parts = worlds.flatMap((ofWorld) => inParts(ofWorld, most));
  return new Map(parts.flatMap((part, place) => part.map((task) => [task, place] as const)));
}

/** Runs world by world, in the order in which these first occur. */
function worldsOf(tasks: readonly PointRun[], experiment: Experiment): PointRun[][] {
  const worlds = new Map<string, PointRun[]>();
  for (const task of tasks) {
    const key = JSON.stringify([worldOf(experiment, task.values), task.draw, task.replicate]);
    const ofWorld = worlds.get(key) ?? [];
    worlds.set(key, ofWorld);
    ofWorld.push(task);
  }
  return [...worlds.values()];
}

/** The same in parts of at most so many. */
const inParts = <T>(all: readonly T[], most: number): T[][] =>
  all.length <= most
    ? [[...all]]
    : Array.from({ length: Math.ceil(all.length / most) }, (_, n) => all.slice(n * most, (n + 1) * most));

import { drawsOf } from '../ensemble/plan.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { strategyCount } from '../scenario/experiment/point-count.js';
import type { Point } from './points.js';
import { observedSeries } from './quantities.js';
import { worldOf } from './scenario-at.js';
import { axesOf } from './turning/axis.js';
import { mostTurningWorlds } from './turning/turning-points.js';

/** How large an experiment is before anything of it has run. */
export interface ExperimentSize {
  readonly runs: number;
  /** Worlds that are simulated up to the policy year, each with the baseline that its points share. */
  readonly worlds: number;
  /** Bytes of the results of all runs and of their tables on the disk, and in memory. */
  readonly disk: number;
  readonly memory: number;
}

/** Bytes of a number; a run has each quantity twice, at the point and without any policy. */
const NUMBER = 8;
/** Bytes of a run on the disk besides its numbers: 100 to 102 measured with 5 and 120 quantities on Node 20. */
const ON_DISK = 102;
/** Bytes of a row of the largest table, a point and a quantity: 94 and 125 measured without draws, twice that with their intervals. */
const ROW = 250;
/** Bytes of a run in memory besides its numbers, two arrays and its place: 1,192 of the process measured with 5 quantities, fewer with 120. */
const IN_MEMORY = 1_200;

/** What a search for turning points takes at most. */
function turningSize(experiment: Experiment, model: Model): Pick<ExperimentSize, 'runs' | 'worlds'> {
  const { turningPoints: asked } = experiment;
  if (asked === undefined) return { runs: 0, worlds: 0 };
  const worlds = mostTurningWorlds(axesOf(experiment, model)) * asked.replicates;
  return { worlds, runs: worlds * strategyCount(experiment) };
}

/** Counts the runs and worlds of an experiment, those of turning points at most, and what their results take. */
export function experimentSize(
  experiment: Experiment,
  points: readonly Point[],
  model: Model,
): ExperimentSize {
  const { sampling, scenario } = experiment;
  const each = drawsOf(sampling).length * sampling.replicates;
  const turning = turningSize(experiment, model);
  const runs = points.length * each + turning.runs;
  const worlds = new Set(points.map((point) => worldOf(experiment, point))).size * each + turning.worlds;
  const quantities = observedSeries(scenarioSeries(scenario, model), experiment).length;
  const numbers = 2 * NUMBER * quantities;
  const tables = points.length * quantities * ROW;
  return {
    runs,
    worlds,
    disk: runs * (numbers + ON_DISK) + tables,
    memory: runs * (numbers + IN_MEMORY) + tables,
  };
}

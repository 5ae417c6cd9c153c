import type { Constraint, Experiment } from '../scenario/experiment/experiment.js';
import { estimated, pointValues, quantityIndex } from './point-values.js';
import type { Point } from './points.js';
import type { ExperimentRun } from './run-experiment.js';

/** A point: what its inputs are, whether it keeps the limits of the experiment, and how its runs went. */
export interface PointRow {
  /** From 1. */
  readonly point: number;
  /** By input: a number, or of a choice among policies the one that was chosen. */
  readonly inputs: Readonly<Record<string, number | string>>;
  /** Whether all limits of the experiment hold of the means; null where that is not known. */
  readonly withinLimits: boolean | null;
  /** Runs that succeeded. */
  readonly runs: number;
  readonly failures: number;
}

export const pointRows = (run: ExperimentRun): PointRow[] =>
  run.points.map((values, point) => {
    const runs = run.results[point].filter((result) => result !== null).length;
    return {
      point: point + 1,
      inputs: inputsAt(run.experiment, values),
      withinLimits: keepsLimits(run, point),
      runs,
      failures: run.results[point].length - runs,
    };
  });

/** The inputs at a point, of a choice among policies the one that was chosen. */
export const inputsAt = ({ inputs }: Experiment, values: Point): Record<string, number | string> =>
  Object.fromEntries(inputs.map(({ id, policies }, n) => [id, policies?.[values[n]].id ?? values[n]]));

/** Whether all limits hold of the means at a point; true without limits, null where a mean is not known. */
export function keepsLimits(run: ExperimentRun, point: number): boolean | null {
  const kept = run.experiment.constraints.map((limit) => keeps(run, point, limit));
  return kept.includes(false) ? false : kept.includes(null) ? null : true;
}

/** Whether no point keeps the limits, known of every one. */
export const isOutsideLimits = (run: ExperimentRun): boolean =>
  run.points.every((_, point) => keepsLimits(run, point) === false);

function keeps(run: ExperimentRun, point: number, limit: Constraint): boolean | null {
  const quantity = quantityIndex(run, limit);
  const { mean } = estimated(pointValues(run, { point, quantity, measure: 'value' }), run);
  return mean === null ? null : mean >= limit.atLeast && mean <= limit.atMost;
}

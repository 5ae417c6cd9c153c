import type { ExperimentRun } from './run-experiment.js';

/** Whether a run of a point failed; points from 1. */
export const runsFailed = ({ results }: Pick<ExperimentRun, 'results'>, point: number): boolean =>
  results[point - 1].includes(null);

import type { Measure } from './point-values.js';
import type { ExperimentRun } from './run-experiment.js';
import { hasPolicy } from './scenario-at.js';

/** What the quantities of an experiment are read as: effects where something is done at some point, else levels. */
export const measureOf = ({ experiment }: Pick<ExperimentRun, 'experiment'>): Measure =>
  hasPolicy(experiment) ? 'effect' : 'value';

import type { Process, Step } from './entries/process.js';
import type { Submodel } from './entries/submodel.js';
import type { Pathway } from './place/pathway.js';
import type { Currency } from './place/region.js';

/** Parts of a model: its submodels and the schedule of their processes. */
export interface ModelParts {
  readonly submodels: readonly Submodel[];
  readonly schedule: readonly Step[];
  readonly pathways: readonly Pathway[];
  /** What its money is in; CNY unless given. */
  readonly currency?: Currency;
}

/** The processes of a year in order. */
export const processesOf = (schedule: readonly Step[]): readonly Process[] =>
  schedule.flatMap(({ processes }) => processes);

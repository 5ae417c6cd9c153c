import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';
import { AREAS } from '../../place/region.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const patientsFlows = {
  /** Inpatients treated in the region beyond the share that it began with; below 0 for fewer. */
  patientsKept: columnFlow('persons', () => AREAS.length),
  /** Income of hospitals from them, and its surplus over the cost of treating them. */
  keptIncome: flow('million CNY'),
  keptSurplus: flow('million CNY'),
};

export type PatientsFlows = FlowsOf<typeof patientsFlows>;

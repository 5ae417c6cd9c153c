import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const trialsFlows = {
  trialPatients: flow('persons'),
  trialIncome: flow('million CNY'),
};

export type TrialsFlows = FlowsOf<typeof trialsFlows>;

import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const supervisionFlows = {
  marketRisk: flow('incidents'),
};

export type SupervisionFlows = FlowsOf<typeof supervisionFlows>;

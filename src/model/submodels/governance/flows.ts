import { type FlowsOf, flow } from '../../entries/flow.js';

/** What happened in a year, set to 0 at its start. */
export const governanceFlows = {
  incidents: flow('incidents'),
};

export type GovernanceFlows = FlowsOf<typeof governanceFlows>;

import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const pipelineFlows = {
  approvals: flow('products'),
  techniques: flow('products'),
  failures: flow('projects'),
  unfinancedDeaths: flow('projects'),
  licences: flow('projects'),
  revenue: flow('million CNY'),
  terminalDalys: flow('DALYs'),
  terminalRevenue: flow('million CNY'),
};

export type PipelineFlows = FlowsOf<typeof pipelineFlows>;

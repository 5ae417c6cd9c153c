import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const budgetsFlows = {
  programmeAsked: flow('million CNY'),
  programmeDoses: flow('million CNY'),
  programmeReturned: flow('million CNY'),
  takenFromResearch: flow('million CNY'),
};

export type BudgetsFlows = FlowsOf<typeof budgetsFlows>;

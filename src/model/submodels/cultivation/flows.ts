import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const cultivationFlows = {
  /** Places that somebody holds. */
  placesHeld: flow('persons'),
};

export type CultivationFlows = FlowsOf<typeof cultivationFlows>;

import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const cultivationFlows = {
  /** People who hold a place. */
  placesHeld: flow('persons'),
};

export type CultivationFlows = FlowsOf<typeof cultivationFlows>;

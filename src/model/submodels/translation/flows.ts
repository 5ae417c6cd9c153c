import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const translationFlows = {
  leads: flow('findings'),
  inventions: flow('patents'),
  utilityPatents: flow('patents'),
};

export type TranslationFlows = FlowsOf<typeof translationFlows>;

import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const cliniciansFlows = {
  /** Doctors' years of care that clinicians hired add to the region. */
  careHired: flow('persons'),
  /** Those of them that another region loses. */
  careDrawn: flow('persons'),
};

export type CliniciansFlows = FlowsOf<typeof cliniciansFlows>;

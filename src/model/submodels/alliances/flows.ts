import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const alliancesFlows = {
  /** Doctors' years of care that those sent give in county hospitals. */
  countyCare: flow('persons'),
  /** Share of the region's inpatients whom they reach. */
  allianceReach: flow('fraction'),
};

export type AlliancesFlows = FlowsOf<typeof alliancesFlows>;

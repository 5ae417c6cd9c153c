import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';
import { AREAS } from '../../place/region.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const preventionFlows = {
  /** Burden that prevention keeps from coming up at all, by area. */
  prevented: columnFlow('DALYs', () => AREAS.length),
  /** Cost of treating the events that did not happen. */
  preventionSaved: flow('million CNY'),
};

export type PreventionFlows = FlowsOf<typeof preventionFlows>;

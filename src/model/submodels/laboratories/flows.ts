import { columnFlow, type FlowsOf } from '../../entries/flow.js';
import { AREAS } from '../../place/region.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const laboratoriesFlows = {
  /** Equipment that a mission laboratory adds to that of its members' institutions, by area. */
  laboratoryAdds: columnFlow('1', () => AREAS.length),
};

export type LaboratoriesFlows = FlowsOf<typeof laboratoriesFlows>;

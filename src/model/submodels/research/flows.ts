import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';
import { AREAS } from '../../place/region.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const researchFlows = {
  papers: flow('papers'),
  hits: flow('papers'),
  discoveries: flow('findings'),
  boughtPapers: flow('papers'),
  papersByArea: columnFlow('papers', () => AREAS.length),
};

export type ResearchFlows = FlowsOf<typeof researchFlows>;

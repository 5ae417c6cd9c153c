import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';
import { AREAS } from '../../place/region.js';
import { CHANNELS_OF_HEALTH } from './channels.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const healthFlows = {
  averted: columnFlow('DALYs', () => CHANNELS_OF_HEALTH.length * AREAS.length),
  avertedWithoutPractice: columnFlow('DALYs', () => CHANNELS_OF_HEALTH.length * AREAS.length),
  outsideAverted: columnFlow('DALYs', () => AREAS.length),
  burden: columnFlow('DALYs', () => AREAS.length),
  epidemicDalys: flow('DALYs'),
  /** Doctors' years that patients kept, clinical trials and leading disciplines take from the care of others. */
  careTaken: flow('persons'),
  /** Doctors' years of care beyond those of the reference years. */
  careYears: flow('persons'),
  /** DALYs that people who came from elsewhere would have averted there. */
  poachedCare: flow('DALYs'),
  careShare: flow('fraction'),
};

export type HealthFlows = FlowsOf<typeof healthFlows>;

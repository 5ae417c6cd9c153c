import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';

/** Ranks of people in post, in the order of their stages. */
export const RANKS = ['early', 'established', 'leader'] as const;

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const careersFlows = {
  hires: flow('persons'),
  conversions: flow('persons'),
  internalMoves: flow('persons'),
  returnsToCare: flow('persons'),
  /** Posts that stay empty. */
  vacancies: flow('persons'),
  graduates: flow('persons'),
  graduatesPosted: flow('persons'),
  /** Graduates without a post who go on looking for one. */
  waiting: flow('persons'),
  trainees: flow('persons'),
  postdocsFinished: flow('persons'),
  postdocsStayed: flow('persons'),
  imports: flow('persons'),
  youngRecruits: flow('persons'),
  returnees: flow('persons'),
  retired: flow('persons'),
  deaths: flow('persons'),
  contractsEnded: flow('persons'),
  left: flow('persons'),
  emigrants: flow('persons'),
  emigrantsByRank: columnFlow('persons', () => RANKS.length),
  importsLost: flow('persons'),
};

export type CareersFlows = FlowsOf<typeof careersFlows>;

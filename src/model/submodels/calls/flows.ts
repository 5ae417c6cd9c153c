import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const callsFlows = {
  applicants: flow('persons'),
  awardees: flow('persons'),
  localGrants: flow('grants'),
  programmeGrants: flow('grants'),
  /** People who won their first grant of any funder, and their ages added up. */
  firstGrants: flow('persons'),
  firstGrantAges: flow('years'),
  grantMoney: flow('million CNY'),
  callGiven: flow('million CNY'),
  callUnfunded: flow('million CNY'),
  matched: flow('million CNY'),
  /** Proposals to each outside funder. */
  outsideTries: columnFlow('proposals', ({ funding }) => funding.outside.length),
  outsideWins: columnFlow('grants', ({ funding }) => funding.outside.length),
  /** Instalments and money per head that each outside funder paid. */
  outsidePaid: columnFlow('million CNY', ({ funding }) => funding.outside.length),
};

export type CallsFlows = FlowsOf<typeof callsFlows>;

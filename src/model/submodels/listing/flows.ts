import { columnFlow, type FlowsOf, flow } from '../../entries/flow.js';
import { AREAS } from '../../place/region.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const listingFlows = {
  /** Own products in use that insurance pays for, each by the share of its users. */
  productsListed: flow('products'),
  /** Log burden averted by own products listed, by area; those of before the policy are not taken off. */
  listedAverts: columnFlow('log reduction', () => AREAS.length),
  /** The part of it by those under patent, whose price falls. */
  listedPatented: columnFlow('log reduction', () => AREAS.length),
  /** What insurance pays for them, million CNY. */
  listedPaid: flow('million CNY'),
};

export type ListingFlows = FlowsOf<typeof listingFlows>;

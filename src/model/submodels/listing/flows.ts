import { type FlowsOf, flow } from '../../entries/flow.js';

/** Flows of this submodel: amounts of a year, set to 0 at its start. */
export const listingFlows = {
  /** Own products in use that insurance pays for, each by the share of its users. */
  productsListed: flow('products'),
  /** Share of the burden averted by own products that listed ones avert. */
  listedUse: flow('fraction'),
  /** What insurance pays for them, million CNY. */
  listedPaid: flow('million CNY'),
};

export type ListingFlows = FlowsOf<typeof listingFlows>;

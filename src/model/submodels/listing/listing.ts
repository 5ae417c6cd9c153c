import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { ProductLifeParameters } from '../pipeline/product-life.js';
import type { ListingControls } from './controls.js';
import type { ListingFlows } from './flows.js';

/** Parts of the year that the process reads. */
type ListingYear = Year<Pick<ProductLifeParameters, 'marketYears'>, ListingControls, ListingFlows>;

/**
 * Step 7, before products spread. Own approved products in use are listed for the share of users that policy reaches, and stay so when it ends:
 * ℓ ← max(ℓ, c). Techniques need no approval and are part of care that is paid for already.
 */
export function listing({
  world: { products },
  representation,
  pathways,
  p,
  controls,
  flows,
}: ListingYear): void {
  const { rows, pathway, age, listed } = products;
  for (let k = 0; k < rows; k++) {
    if (age[k] < 0 || !pathways[pathway[k]].approval) continue;
    listed[k] = Math.max(listed[k], controls.insuranceListing);
    if (age[k] <= p.marketYears) flows.productsListed += listed[k] / representation;
  }
}

export const listingProcess: Process<ListingYear> = {
  id: 'listing',
  title: { en: 'insurance listing of own products', zh: '自有产品医保准入' },
  source: 'assumed: who is on the list stays on it at the price agreed, as contracts are renewed',
  writes: ['flows.productsListed', 'products.listed'],
  step: listing,
};

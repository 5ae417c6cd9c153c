import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { ListingFlows } from './flows.js';

export const listingIndicators: readonly Indicator<Year<unknown, unknown, ListingFlows>>[] = [
  {
    id: 'productsListed',
    name: { en: 'own products paid for by insurance', zh: '纳入医保支付的自有产品' },
    unit: 'products',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition:
      'own approved products in use that insurance pays for by an award for the region, each by the share of its users; those that come onto the list in the usual way are not counted',
    leansOn: [],
    observe: ({ y }) => y.flows.productsListed,
  },
  {
    id: 'listedPaid',
    name: { en: 'paid by insurance for own products listed', zh: '医保为纳入支付的自有产品支付的费用' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition:
      'what health insurance pays for the region’s patients who use own products listed: all that these products avert, those of before the policy included, at their price; it pays its usual share of that without listing too, so that it is no rise of spending',
    leansOn: ['adoptionCost', 'listingCut', 'listingPaid'],
    observe: ({ y }) => y.flows.listedPaid,
  },
];

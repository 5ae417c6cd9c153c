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
    definition: {
      en: 'own approved products in use that insurance pays for by an award for the region, each by the share of its users; those that come onto the list in the usual way are not counted',
      zh: '经专为本地作出的准入决定由医保支付的在用自有获批产品，各按其用户中的覆盖比例计；按通常途径进入医保目录的不计',
    },
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
    definition: {
      en: 'what health insurance pays for the region’s patients who use own products listed: all that these products avert, those of before the policy included, at their price; it pays its usual share of that without listing too, so that it is no rise of spending',
      zh: '医保为本地患者使用已纳入支付的自有产品所支付的费用：这些产品（包括政策实施前已有的产品）避免的全部疾病负担，按其价格计；未纳入时医保也支付其中的通常份额，因此并非支出的增加',
    },
    leansOn: ['adoptionCost', 'listingCut', 'listingPaid'],
    observe: ({ y }) => y.flows.listedPaid,
  },
];

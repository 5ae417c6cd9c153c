import type { PriceTable } from '../../entries/price.js';

export const evaluationPrices = {
  evaluationReform: {
    title: { en: 'price of full evaluation reform', zh: '全面评价改革的价格' },
    buys: { en: 'Reform of evaluation, in full', zh: '全面实施评价改革' },
    unit: {
      en: 'million CNY a year for full reform',
      zh: '百万元/年',
    },
    hard: [1e-6, 1e5],
    plausible: { range: [1e-8, 2e-5], per: 'resident' },
    borrow: 'perHead',
  },
} satisfies PriceTable;

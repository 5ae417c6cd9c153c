import type { PriceTable } from '../../entries/price.js';

export const noveltyPrices = {
  noveltyPreference: {
    title: { en: 'price of full preference for what is new', zh: '全面优先原创的价格' },
    buys: {
      en: 'Reviewers from elsewhere and searches that separate the new from imitation',
      zh: '外地评审与查新，用以辨别原创与跟随',
    },
    unit: {
      en: 'million CNY a year for full preference',
      zh: '百万元/年',
    },
    hard: [1e-6, 1e5],
    plausible: { range: [3e-9, 1e-5], per: 'resident' },
    borrow: 'perHead',
    usual: {
      value: 0.4,
      range: [0.1, 1.5],
      grade: 'D',
      source: 'assumed: 400 proposals a year at 1,000 CNY for a search and an outside reviewer',
    },
  },
} satisfies PriceTable;

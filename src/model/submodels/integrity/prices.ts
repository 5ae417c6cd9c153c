import type { PriceTable } from '../../entries/price.js';

export const integrityPrices = {
  integrityChecks: {
    title: { en: 'price of full checks of integrity', zh: '全面科研诚信核查的价格' },
    buys: {
      en: 'Office that checks raw data and authorship of papers',
      zh: '核查原始数据与署名的诚信办公室',
    },
    unit: {
      en: 'million CNY a year for full checks',
      zh: '百万元/年',
    },
    hard: [1e-6, 1e5],
    plausible: { range: [1e-8, 1e-5], per: 'resident' },
    borrow: 'perHead',
    usual: {
      value: 1,
      range: [0.4, 4],
      grade: 'D',
      source: 'assumed: an office of four people with software',
    },
  },
} satisfies PriceTable;

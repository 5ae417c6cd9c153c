import type { PriceTable } from '../../entries/price.js';

export const patientsPrices = {
  discipline: {
    title: { en: 'price of a leading discipline', zh: '每个重点学科的价格' },
    buys: { en: 'Leading discipline of a hospital', zh: '一家医院的一个重点学科' },
    unit: {
      en: 'million CNY a year per discipline',
      zh: '百万元/个·年',
    },
    hard: [0.001, 10_000],
    plausible: { range: [1, 100] },
    borrow: 'same',
    usual: {
      value: 10,
      range: [5, 30],
      grade: 'D',
      source:
        'assumed: the provincial programme of Guangdong gave a hospital 300 million CNY in three years, here for some ten disciplines',
    },
  },
} satisfies PriceTable;

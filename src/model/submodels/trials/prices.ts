import type { PriceTable } from '../../entries/price.js';

export const trialsPrices = {
  trialUnit: {
    title: { en: 'price of a clinical-trial unit', zh: '每个临床试验单元的价格' },
    buys: { en: 'Clinical-trial unit', zh: '一个临床试验单元' },
    unit: {
      en: 'million CNY a year per unit',
      zh: '百万元/个·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.2, 20] },
    borrow: 'same',
    usual: {
      value: 1.5,
      range: [0.8, 3],
      grade: 'D',
      source: 'assumed: ten research nurses and their rooms',
    },
  },
} satisfies PriceTable;

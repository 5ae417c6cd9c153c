import type { PriceTable } from '../../entries/price.js';

export const alliancesPrices = {
  countyDoctor: {
    title: { en: 'price of a doctor sent to a county hospital', zh: '每名派驻县级医院医师的价格' },
    buys: {
      en: 'Travel, lodging and pay supplement of a doctor sent to a county hospital',
      zh: '一名派驻县级医院医师的交通、住宿与补助',
    },
    unit: {
      en: 'million CNY a year per doctor sent',
      zh: '百万元/人·年',
    },
    hard: [0.0001, 10],
    plausible: { range: [0.005, 0.5] },
    borrow: 'same',
    usual: {
      value: 0.06,
      range: [0.02, 0.12],
      grade: 'D',
      source: 'assumed: 3,000 CNY a month as a supplement and 2,000 for travel and lodging',
    },
  },
} satisfies PriceTable;

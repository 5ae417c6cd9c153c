import type { PriceTable } from '../../entries/price.js';

export const cultivationPrices = {
  outstandingPlace: {
    title: { en: 'price of a place for an outstanding person', zh: '每个杰出人才培养名额的价格' },
    buys: { en: 'Place for an outstanding person of the region', zh: '一个本地杰出人才培养名额' },
    unit: {
      en: 'million CNY a year per place',
      zh: '百万元/名额·年',
    },
    hard: [0.001, 100],
    plausible: { range: [0.05, 5] },
    borrow: 'same',
    usual: {
      value: 0.3,
      range: [0.1, 0.6],
      grade: 'D',
      source: 'assumed: a year of a usual grant of the place, for work that the holder chooses',
    },
  },
} satisfies PriceTable;

import type { PriceTable } from '../../entries/price.js';

export const networkPrices = {
  networkPlace: {
    title: { en: 'price of a place of a talent network', zh: '每个人才网络名额的价格' },
    buys: { en: 'Place of a talent network', zh: '一个人才网络名额' },
    unit: {
      en: 'million CNY a year per place',
      zh: '百万元/名额·年',
    },
    hard: [0.0001, 100],
    plausible: { range: [0.01, 2] },
    borrow: 'same',
    usual: {
      value: 0.15,
      range: [0.08, 0.3],
      grade: 'D',
      source:
        'assumed: fares, visits and the societies that keep in touch with one person, and the allowance of 0.4 million for the few who come',
    },
  },
} satisfies PriceTable;

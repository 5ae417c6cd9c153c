import type { PriceTable } from '../../entries/price.js';

export const dataPrices = {
  dataConnected: {
    title: { en: 'price of shared medical data', zh: '医疗数据共享的价格' },
    buys: { en: 'Shared data of hospitals with a thousand doctors', zh: '拥有一千名医师的医院实现数据共享' },
    unit: {
      en: 'million CNY a year per thousand doctors',
      zh: '百万元/千名医师·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.05, 20] },
    borrow: 'same',
    usual: {
      value: 0.7,
      range: [0.3, 2],
      grade: 'D',
      source: 'assumed: two engineers and a clerk, servers and protection of data; no price was read',
    },
  },
} satisfies PriceTable;

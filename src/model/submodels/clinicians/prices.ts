import type { PriceTable } from '../../entries/price.js';

export const cliniciansPrices = {
  clinician: {
    title: { en: 'price of a clinician in post', zh: '每名在岗临床医师的价格' },
    buys: { en: 'Clinician in post', zh: '一名在岗临床医师' },
    unit: {
      en: 'million CNY a year per clinician',
      zh: '百万元/人·年',
    },
    hard: [0.001, 100],
    plausible: { range: [0.05, 2] },
    borrow: 'same',
    followsPay: true,
    usual: {
      value: 0.21,
      range: [0.13, 0.4],
      grade: 'D',
      source: 'assumed: a clinician costs what a doctor of a public hospital is paid, as in Maoming',
    },
  },
} satisfies PriceTable;

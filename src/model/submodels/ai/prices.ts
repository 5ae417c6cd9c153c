import type { PriceTable } from '../../entries/price.js';

export const aiPrices = {
  aiDoctors: {
    title: { en: 'price of medical artificial intelligence', zh: '医学人工智能的价格' },
    buys: {
      en: 'Tools of artificial intelligence for a thousand doctors',
      zh: '为一千名医师配备人工智能工具',
    },
    unit: {
      en: 'million CNY a year per thousand doctors',
      zh: '百万元/千名医师·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.05, 20] },
    borrow: 'same',
    usual: {
      value: 1,
      range: [0.3, 3],
      grade: 'D',
      source: 'assumed: half a million CNY a year for a hospital of five hundred doctors; no price was read',
    },
  },
} satisfies PriceTable;

import type { PriceTable } from '../../entries/price.js';

export const translationPrices = {
  platform: {
    title: { en: 'price of a joint platform', zh: '每个联合平台的价格' },
    buys: { en: 'Joint institute or platform', zh: '一个联合研究平台' },
    unit: {
      en: 'million CNY a year per joint institute',
      zh: '百万元/个·年',
    },
    hard: [0.001, 1e5],
    plausible: { range: [0.5, 300] },
    borrow: 'same',
  },
  technologyTransfer: {
    title: { en: 'price of a technology-transfer office', zh: '每个成果转化机构的价格' },
    buys: { en: 'Technology-transfer office', zh: '一个成果转化办公室' },
    unit: {
      en: 'million CNY a year per office',
      zh: '百万元/个·年',
    },
    hard: [0.001, 1e5],
    plausible: { range: [0.1, 100] },
    borrow: 'same',
  },
} satisfies PriceTable;

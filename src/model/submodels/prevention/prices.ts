import type { PriceTable } from '../../entries/price.js';

export const preventionPrices = {
  preventionPlaces: {
    title: { en: 'price of blood-pressure control by village doctors', zh: '村医血压管理的价格' },
    buys: {
      en: 'A year of blood-pressure control by village doctors for a thousand people',
      zh: '村医为一千名高血压患者管理血压一年',
    },
    unit: {
      en: 'million CNY a year per thousand people',
      zh: '百万元/千人·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.05, 5] },
    borrow: 'same',
    usual: {
      value: 0.4,
      range: [0.2, 0.8],
      grade: 'D',
      source:
        'assumed: generic drugs of 240 CNY a year, fees of village doctors for their hours of 100, training and supervision of 60',
    },
  },
} satisfies PriceTable;

import type { PriceTable } from '../../entries/price.js';

export const healthPrices = {
  adoptionPoint: {
    title: { en: 'price of faster adoption from outside', zh: '加快采用外部成果的价格' },
    buys: {
      en: 'One percentage point faster adoption of outside practice',
      zh: '外部先进做法推广速度提高一个百分点',
    },
    unit: {
      en: 'million CNY per percentage point of yearly adoption speed, for one year',
      zh: '百万元/百分点·年',
    },
    hard: [1e-4, 1e6],
    plausible: { range: [1e-7, 1e-4], per: 'resident' },
    borrow: 'perHead',
  },
} satisfies PriceTable;

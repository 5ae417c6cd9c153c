import type { PriceTable } from '../../entries/price.js';

export const healthPrices = {
  adoptionPoint: {
    title: { en: 'price of programmes of adoption', zh: '推广外部做法计划的价格' },
    buys: {
      en: 'One percentage point of the gap to outside practice closed by a programme',
      zh: '由计划缩小与外部诊疗水平差距的一个百分点',
    },
    unit: {
      en: 'million CNY per percentage point of the gap to outside practice closed in a year',
      zh: '百万元/每年缩小差距一个百分点',
    },
    hard: [1e-6, 1e6],
    plausible: { range: [1e-7, 1e-4], per: 'resident' },
    borrow: 'perHead',
  },
} satisfies PriceTable;

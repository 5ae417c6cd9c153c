import type { PriceTable } from '../../entries/price.js';

export const researchPrices = {
  /** Per head, since the dose is a share of the time of doctors whose number the model knows. */
  protectedTime: {
    title: {
      en: 'price of a full-time doctor’s year of care covered',
      zh: '顶替一名全职医师一年诊疗工作的价格',
    },
    buys: { en: 'Cover for one doctor-year of clinical work', zh: '顶替一个医师全年临床工作' },
    unit: {
      en: 'million CNY per full-time doctor-year of clinical work covered',
      zh: '百万元/全职医师·年',
    },
    hard: [0.001, 100],
    plausible: { range: [0.03, 3] },
    borrow: 'same',
    followsPay: true,
  },
} satisfies PriceTable;

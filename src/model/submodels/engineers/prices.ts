import type { PriceTable } from '../../entries/price.js';

export const engineersPrices = {
  engineer: {
    title: { en: 'price of an engineer trained', zh: '每名工程与技能人才的培训价格' },
    buys: { en: 'Engineer or technician trained', zh: '培训一名工程或技能人才' },
    unit: {
      en: 'million CNY per head trained, the public half',
      zh: '百万元/人（公共负担的一半）',
    },
    hard: [0.0001, 100],
    plausible: { range: [0.002, 0.5] },
    borrow: 'same',
    usual: {
      value: 0.03,
      range: [0.01, 0.1],
      grade: 'D',
      source: 'assumed: a year of a vocational course and of workshop places',
    },
  },
} satisfies PriceTable;

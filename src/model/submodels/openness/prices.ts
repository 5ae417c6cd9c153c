import type { PriceTable } from '../../entries/price.js';

export const opennessPrices = {
  openness: {
    title: { en: 'price of full international cooperation', zh: '全面国际合作的价格' },
    buys: {
      en: 'Visits, joint laboratories and meetings for a thousand research-active posts',
      zh: '为一千个科研岗位提供互访、联合实验室与学术会议',
    },
    unit: {
      en: 'million CNY a year per thousand research-active posts',
      zh: '百万元/千个科研岗位·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.2, 50] },
    borrow: 'same',
    usual: {
      value: 5,
      range: [2, 12],
      grade: 'D',
      source: 'assumed: a month abroad for a hundred people, and as much for guests and meetings',
    },
  },
} satisfies PriceTable;

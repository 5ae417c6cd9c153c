import type { PriceTable } from '../../entries/price.js';

export const selectionPrices = {
  postCompetition: {
    title: { en: 'price of open competition for all posts', zh: '全部岗位公开竞聘的价格' },
    buys: { en: 'Committees for open competition for posts', zh: '岗位公开竞聘的评审' },
    unit: {
      en: 'million CNY a year where ability alone decides',
      zh: '百万元/年',
    },
    hard: [1e-6, 1e5],
    plausible: { range: [1e-8, 1e-5], per: 'resident' },
    borrow: 'perHead',
    usual: {
      value: 0.5,
      range: [0.2, 2],
      grade: 'D',
      source: 'assumed: outside members of committees for some fifty posts a year, at 10,000 CNY a post',
    },
  },
} satisfies PriceTable;

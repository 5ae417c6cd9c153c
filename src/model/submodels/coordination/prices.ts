import type { PriceTable } from '../../entries/price.js';

export const coordinationPrices = {
  coordination: {
    title: { en: 'price of a single funder', zh: '统一资助机构的价格' },
    buys: {
      en: 'Office that holds one call with the level above for a thousand research-active posts',
      zh: '为一千个科研岗位与上级合办统一申报评审的办事机构',
    },
    unit: {
      en: 'million CNY a year per thousand research-active posts',
      zh: '百万元/千个科研岗位·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.1, 20] },
    borrow: 'same',
    usual: {
      value: 1.5,
      range: [0.6, 4],
      grade: 'D',
      source: 'assumed: an office of six people, software and meetings of reviewers',
    },
  },
} satisfies PriceTable;

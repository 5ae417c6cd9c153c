import type { PriceTable } from '../../entries/price.js';

export const teamsPrices = {
  teamGrant: {
    title: { en: 'price of a team grant', zh: '每项团队资助的价格' },
    buys: { en: 'Technicians and shared equipment of a team', zh: '一个团队的技术人员与共用设备' },
    unit: {
      en: 'million CNY per team',
      zh: '百万元/个团队',
    },
    hard: [0.001, 100],
    plausible: { range: [0.05, 5] },
    borrow: 'same',
    usual: {
      value: 0.5,
      range: [0.25, 1],
      grade: 'D',
      source: 'assumed: two technicians for three years, at some eighty thousand a year each',
    },
  },
} satisfies PriceTable;

import type { PriceTable } from '../../entries/price.js';

export const teamRewardsPrices = {
  memberReward: {
    title: { en: 'price of measuring all work inside teams', zh: '全面考核团队成员贡献的价格' },
    buys: {
      en: 'Measurement of members’ work inside teams, for all rewards of teams',
      zh: '对全部团队奖励考核成员贡献',
    },
    unit: {
      en: 'million CNY a year for full measurement',
      zh: '百万元/年',
    },
    hard: [1e-6, 1e5],
    plausible: { range: [1e-8, 1e-5], per: 'resident' },
    borrow: 'perHead',
    usual: {
      value: 0.8,
      range: [0.3, 3],
      grade: 'D',
      source: 'assumed: four people who keep records of contributions and hear complaints',
    },
  },
} satisfies PriceTable;

import type { PriceTable } from '../../entries/price.js';

export const stayingPrices = {
  home: {
    title: { en: 'price of a home for one who stays', zh: '每套留才住房的价格' },
    buys: { en: 'Home for a person who stays', zh: '一名留任人员的住房' },
    unit: {
      en: 'million CNY once per person',
      zh: '百万元/人（一次性）',
    },
    hard: [0.001, 100],
    plausible: { range: [0.05, 5] },
    borrow: 'same',
    usual: {
      value: 0.45,
      range: [0.3, 0.6],
      grade: 'D',
      source: 'assumed: housing of 0.5 million is promised to doctorate holders in Shaoguan and Zhuhai',
    },
  },
  familyOffice: {
    title: { en: 'price of a family office', zh: '每个家庭服务办公室的价格' },
    buys: { en: 'Office for schools and spouses', zh: '一个子女入学与配偶就业服务办公室' },
    unit: {
      en: 'million CNY a year per office',
      zh: '百万元/个·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.2, 20] },
    borrow: 'same',
    usual: {
      value: 3,
      range: [1, 6],
      grade: 'D',
      source: 'assumed: an office of ten people, and school fees of a few dozen children',
    },
  },
} satisfies PriceTable;

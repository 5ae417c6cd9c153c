import type { PriceTable } from '../../entries/price.js';

export const careersPrices = {
  leadingTalent: {
    title: { en: 'price of a leading talent', zh: '引进一名领军人才的费用' },
    buys: { en: 'Leading talent recruited', zh: '引进一名领军人才' },
    unit: {
      en: 'million CNY per head recruited',
      zh: '百万元/人',
    },
    hard: [0.001, 1e4],
    plausible: { range: [0.2, 50] },
    borrow: 'same',
  },
  youngTalent: {
    title: { en: 'price of a young doctorate holder', zh: '引进一名青年博士的费用' },
    buys: { en: 'Young PhD recruited', zh: '引进一名青年博士' },
    unit: {
      en: 'million CNY per young PhD recruited',
      zh: '百万元/人',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.05, 10] },
    borrow: 'same',
  },
  postdoc: {
    title: { en: 'price of a postdoctoral place', zh: '每个博士后名额的价格' },
    buys: { en: 'Postdoctoral place', zh: '一个博士后在站名额' },
    unit: {
      en: 'million CNY per place of two years',
      zh: '百万元/名额（两年）',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.05, 10] },
    borrow: 'same',
  },
  /** Per head, since the dose is a rate over people whose number the model knows. */
  retentionPoint: {
    title: { en: 'price of one percent more pay per head', zh: '人均薪酬每提高 1% 的价格' },
    buys: { en: 'One percent more pay for one person', zh: '为一人加薪百分之一' },
    unit: {
      en: 'million CNY a year per research-active person and percent of pay',
      zh: '百万元/年（每人、每个百分点）',
    },
    hard: [1e-6, 10],
    plausible: { range: [0.0003, 0.03] },
    borrow: 'same',
    followsPay: true,
  },
} satisfies PriceTable;

import type { PriceTable } from '../../entries/price.js';

export const supervisionPrices = {
  fastTrack: {
    title: { en: 'price of the fast track', zh: '优先审评审批的价格' },
    buys: {
      en: 'Reviewers who put products of a region with a thousand research-active posts first',
      zh: '为拥有一千个科研岗位的地区优先审评产品的审评人员',
    },
    unit: {
      en: 'million CNY a year per thousand research-active posts',
      zh: '百万元/千个科研岗位·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.05, 20] },
    borrow: 'same',
    usual: {
      value: 0.6,
      range: [0.2, 2],
      grade: 'D',
      source: 'assumed: three reviewers and meetings with applicants',
    },
  },
  labSupervision: {
    title: { en: 'price of full supervision of laboratories', zh: '全面实验室监管的价格' },
    buys: {
      en: 'Inspections and training in the laboratories of a thousand research-active posts',
      zh: '为一千个科研岗位的实验室开展检查与培训',
    },
    unit: {
      en: 'million CNY a year per thousand research-active posts',
      zh: '百万元/千个科研岗位·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.1, 20] },
    borrow: 'same',
    usual: {
      value: 1,
      range: [0.4, 2.5],
      grade: 'D',
      source: 'assumed: five inspectors, courses and repairs of what they find',
    },
  },
} satisfies PriceTable;

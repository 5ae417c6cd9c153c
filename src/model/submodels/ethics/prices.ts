import type { PriceTable } from '../../entries/price.js';

export const ethicsPrices = {
  ethicsReview: {
    title: { en: 'price of full ethics review', zh: '全面伦理审查的价格' },
    buys: {
      en: 'Full ethics review and training for a thousand research-active posts',
      zh: '为一千个科研岗位提供全面伦理审查与培训',
    },
    unit: {
      en: 'million CNY a year per thousand research-active posts',
      zh: '百万元/千个科研岗位·年',
    },
    hard: [0.001, 1000],
    plausible: { range: [0.2, 20] },
    borrow: 'same',
    usual: {
      value: 2,
      range: [1, 4],
      grade: 'D',
      source: 'assumed: an office of eight people, outside members and training',
    },
  },
} satisfies PriceTable;

import type { Pattern } from './pattern.js';

export const boomAndBust: Pattern = {
  id: 'P3',
  title: { en: 'boom and bust', zh: '扩张与萧条' },
  text: {
    en: 'After a national budget has doubled in five years and then stays flat, the funding rate eight years after the peak is below the start; with posts held fixed it is not.',
    zh: '国家预算五年翻番后停止增长，峰值八年后的资助率低于起点；若岗位数固定则不会。',
  },
  source: 'the doubling of the budget of the US National Institutes of Health and what came after',
  used: 'structure',
  usedFor: {
    en: 'posts follow money with a delay and anticipate its growth',
    zh: '岗位数滞后于经费并预期其增长',
  },
  claims: [
    {
      quantity: { en: 'success rate after the boom less that before', zh: '扩张后资助率与此前之差' },
      range: [null, 0],
      control: {
        quantity: { en: 'the same with posts held fixed', zh: '同一指标，岗位数固定' },
        range: [0, null],
      },
    },
  ],
  experiment: null,
};

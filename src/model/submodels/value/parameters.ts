import { type ParametersOf, uncertain } from '../../entries/parameter.js';

export const valueParameters = {
  publicFundsCost: uncertain(
    {
      en: 'what raising a yuan of public money costs beyond the yuan',
      zh: '筹集一元公共资金的额外成本',
    },
    '1',
    0.2,
    [0, 0.5],
    {
      grade: 'D',
      source: 'assumed: taxes distort; no estimate for China was read',
    },
  ),
};

export type ValueParameters = ParametersOf<typeof valueParameters>;

import { type ParametersOf, uncertain } from '../../entries/parameter.js';

export const rotationParameters = {
  turnsEnded: uncertain(
    {
      en: 'share of the turns that a rule is to end which colleagues really end',
      zh: '规定要破除的轮流与平均分配中实际破除的比例',
    },
    'fraction',
    0.5,
    [0, 1],
    {
      grade: 'D',
      behind: ['egalitarianism'],
      source:
        'assumed: those who divide a bonus live with those who get none, and go on sharing in part; no study with a number was found',
    },
  ),
};

export type RotationParameters = ParametersOf<typeof rotationParameters>;

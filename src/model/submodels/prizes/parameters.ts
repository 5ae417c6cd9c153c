import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const prizesParameters = {
  prizesGiven: fixed({ en: 'prizes given a year', zh: '每年授奖数' }, 'per 1,000 posts', 20, {
    hard: [1, 1000],
    grade: 'D',
    source: 'assumed: one in fifty wins a year',
  }),
  prizeGain: uncertain(
    {
      en: 'rise of motivation of those who may win, per doubling of pay in the year of the prize',
      zh: '奖金使当年收入每翻一番，有望获奖者积极性的上升',
    },
    '1',
    0.05,
    [0, 0.1],
    {
      grade: 'D',
      behind: ['prizePool'],
      source:
        'assumed: a tournament for money raised output of the best teams of a firm by 24 % (2013, DOI 10.1111/jeea.12028), here of research, far less',
    },
  ),
  prizeLoss: unsupported(
    {
      en: 'fall of motivation of those who cannot win, per doubling of pay in the year of the prize',
      zh: '奖金使当年收入每翻一番，无望获奖者积极性的下降',
    },
    '1',
    [0, 0.06],
    {
      behind: ['prizePool'],
      source:
        'assumed: rank incentives lowered output of the worst teams of a firm by 14 %, but without money',
    },
  ),
  prizeReach: fixed({ en: 'share of people who may win', zh: '有望获奖者的比例' }, 'fraction', 0.33, {
    grade: 'D',
    source: 'assumed: gains at the top only, DOI 10.1111/jeea.12028',
  }),
  prizeReputation: unsupported(
    { en: 'reputation that a prize brings its winner', zh: '获奖带来的声誉' },
    'papers',
    [0, 5],
    {
      hard: [0, 100],
      behind: ['prizePool'],
      source: 'assumed: at most as much as the papers of a good year; no study with a number was read',
    },
  ),
};

export type PrizesParameters = ParametersOf<typeof prizesParameters>;

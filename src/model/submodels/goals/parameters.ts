import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const goalsParameters = {
  goalReach: uncertain(
    {
      en: 'share of the intended fit of goals that talks between leaders and members reach',
      zh: '通过绩效面谈实际达到的目标契合度占预期的比例',
    },
    'fraction',
    0.5,
    [0, 1],
    {
      grade: 'D',
      behind: ['goalFit'],
      source:
        'assumed: in a laboratory goals raised output by 12 to 15 % (Procedia CIRP 26:127), which goals that fit fully do here; in a real job the work is harder to foresee',
    },
  ),
  goalTalkTime: uncertain(
    {
      en: 'time that talks about goals take where they are to fit fully',
      zh: '全面推行目标面谈所占用的时间',
    },
    'share of effort',
    0.005,
    [0.002, 0.02],
    {
      grade: 'D',
      behind: ['goalFit'],
      source: 'assumed: a talk of half a day every half year, with its preparation',
      distribution: 'logUniform',
    },
  ),
  ratchetSlack: unsupported(
    {
      en: 'motivation that the best hold back per unit of fit, since a goal that fits rises with what they did',
      zh: '“鞭打快牛”：目标随本人业绩水涨船高，每单位契合度使最优者保留的积极性',
    },
    '1',
    [0, 0.2],
    {
      behind: ['goalFit'],
      source:
        'assumed: no study with a number was read of researchers who hold back for fear of higher goals',
    },
  ),
  ratchetShare: fixed(
    { en: 'share of people so good that they hold back', zh: '因此保留积极性的最优者比例' },
    'fraction',
    0.2,
    { grade: 'D', source: 'assumed: those whose goals rise most' },
  ),
};

export type GoalsParameters = ParametersOf<typeof goalsParameters>;

import type { Lever } from '../../entries/lever.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { GoalsControls } from './controls.js';
import type { GoalsParameters } from './parameters.js';

export const goalsLevers: readonly Lever<
  GoalsControls & Pick<EvaluationControls, 'assessmentTime'>,
  GoalsParameters
>[] = [
  {
    id: 'goalFit',
    name: { en: 'goals of fitting difficulty', zh: '难度适当的目标' },
    text: {
      en: 'goals set in talks with each researcher, ambitious and within reach: how much better they are to fit',
      zh: '通过面谈为每名科研人员设定有挑战性、可达到的目标：目标契合度的预期增幅',
    },
    unit: 'change of fit',
    measures: [12],
    acts: 'rule',
    range: [0, 0.8],
    standard: 0.6,
    price: null,
    freeBecause: {
      en: 'paid in working time: talks take hours from research',
      zh: '不支出经费，但面谈占用科研时间',
    },
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose, p) => {
      controls.goalFit = Math.min(1, controls.goalFit + p.goalReach * dose);
      controls.assessmentTime += p.goalTalkTime * dose;
    },
    expected: { motivation: 1 },
    tradeOff: {
      en: 'time for talks; the best may hold back, since their goals rise with what they did',
      zh: '面谈耗时；目标随业绩上调，优秀者可能有所保留',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 2.3',
    evidence: [
      {
        effect: { en: 'output +12 to 15 % without pay', zh: '不加报酬而产出提高 12% 至 15%' },
        unit: 'percent',
        dose: { en: 'goals in a task of a laboratory', zh: '实验室任务中设定目标' },
        horizon: null,
        source: 'Procedia CIRP 26:127',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];

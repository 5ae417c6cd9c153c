import type { Lever } from '../../entries/lever.js';
import type { PreventionControls } from './controls.js';

/** People in a unit of the dose. */
const THOUSAND = 1000;

export const preventionLevers: readonly Lever<PreventionControls>[] = [
  {
    id: 'prevention',
    name: { en: 'prevention first: blood-pressure control', zh: '预防为主：高血压规范管理' },
    text: {
      en: 'drugs, fees and training with which village doctors bring people’s high blood pressure under control: fewer strokes and heart attacks some years later, and less spent on treating them',
      zh: '资助药品、村医报酬与培训，由村医把居民高血压控制达标：数年后脑卒中和心肌梗死减少，相应治疗支出下降',
    },
    unit: 'thousand people',
    measures: [38],
    acts: 'people',
    range: [0, 2000],
    standard: 75,
    price: 'preventionPlaces',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.preventionPlaces += dose * THOUSAND;
    },
    expected: { dalysAverted: 1, peopleUnderControl: 1, preventionSavings: 1, careShare: -1 },
    tradeOff: {
      en: 'no research; health comes years after the money, and doctors’ time for referrals and supervision',
      zh: '不产生研究；健康收益滞后数年，转诊与督导占用医师工时',
    },
    source:
      'Wu and Wu 2022, section 2.1, DOI 10.16418/j.issn.1000-3045.20220726001: prevention first, medicine and public health together',
    evidence: [
      {
        effect: { en: 'events 1.62 against 2.40 % a year', zh: '事件发生率每年 1.62% 对 2.40%' },
        unit: 'percent a year',
        dose: {
          en: 'blood-pressure control by village doctors, 326 villages',
          zh: '326 个村的村医血压管理',
        },
        horizon: 3,
        source: 'DOI 10.1016/S0140-6736(22)02603-4',
        grade: 'A',
        transfer: 'similar',
      },
      {
        effect: {
          en: '0.25 QALYs more and 1,580 CNY less a person',
          zh: '每人多获 0.25 个 QALY、少支出 1,580 元',
        },
        unit: 'QALYs',
        dose: { en: 'the same programme, by a model on the trial', zh: '同一项目，基于试验的模型推算' },
        horizon: 20,
        source: 'DOI 10.1017/S0266462324000461',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];

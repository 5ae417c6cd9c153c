import type { Lever } from '../../entries/lever.js';
import type { PreparednessControls } from './controls.js';

export const preparednessLevers: readonly Lever<PreparednessControls>[] = [
  {
    id: 'preparedness',
    name: { en: 'early warning and preparedness', zh: '监测预警与应急准备' },
    text: {
      en: 'money for early warning, reserves and trained people: it may lower the burden of an epidemic and keep more time for research in one; without epidemics it is cost alone',
      zh: '资助监测预警、物资储备与应急队伍：疫情中可能减轻疾病负担、保留更多科研时间；无疫情时仅有支出',
    },
    unit: 'million CNY a year',
    measures: [29, 42],
    acts: 'people',
    range: [0, 500],
    standard: 30,
    price: 'money',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.preparednessMoney += dose;
    },
    expected: { readiness: 1, careShare: -1 },
    tradeOff: {
      en: 'cost and doctors’ time every year, use in epidemics alone',
      zh: '每年都占用经费与医师工时，仅在疫情中发挥作用',
    },
    source:
      'Wu and Wu 2022, sections 1.3 and 3.7, DOI 10.16418/j.issn.1000-3045.20220726001: emergency research, early warning, preparedness',
    evidence: [
      {
        effect: { en: 'no association with infections or deaths', zh: '与感染或死亡无关联' },
        unit: 'direction',
        dose: { en: '12 indices of preparedness, 177 countries', zh: '177 个国家的 12 项准备指数' },
        horizon: null,
        source: 'DOI 10.1016/S0140-6736(22)00172-6',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];

import type { Lever } from '../../entries/lever.js';
import type { HealthControls } from './controls.js';

export const healthLevers: readonly Lever<HealthControls>[] = [
  {
    id: 'ordinaryCare',
    name: { en: 'ordinary care at the margin', zh: '边际常规医疗' },
    text: {
      en: 'the same money spent on more ordinary care at its published cost per DALY',
      zh: '把同样的钱按已发表的单位 DALY 成本用于更多常规医疗',
    },
    unit: 'million CNY a year',
    measures: [],
    acts: 'people',
    range: [0, 1000],
    standard: 30,
    price: 'money',
    spentOn: 'care',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.careMoney += dose;
    },
    expected: { dalysAverted: 1 },
    tradeOff: { en: 'no research', zh: '不产生研究' },
    source: 'Ochalek et al. 2020, DOI 10.1007/s40273-020-00954-y',
    evidence: [],
  },
  {
    id: 'outsideAdoption',
    name: { en: 'direct adoption of proven outside practice', zh: '直接采用已验证的外部成果' },
    text: {
      en: 'money for training, guidelines and feedback that bring proven outside practice into hospitals: it changes what is done, and by a part of that what comes of it',
      zh: '用于培训、指南与反馈，把已被证明的外部做法带入医院：改变诊疗过程，其中一部分转化为健康结果',
    },
    unit: 'million CNY a year',
    measures: [],
    acts: 'people',
    range: [0, 1000],
    standard: 30,
    price: 'adoptionPoint',
    cost: (dose) => dose,
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, { price }) => {
      controls.adoptionPoints += dose / price;
    },
    expected: { dalysAverted: 1 },
    tradeOff: {
      en: 'no research in the region; half of the gain is lost when it stops',
      zh: '不产生自有研究；停止后约一半成效会失去',
    },
    source:
      'programmes of quality in Chinese hospitals: a stroke programme closed 23 % of the gap in about a year (GOLDEN BRIDGE-AIS, JAMA 2018); its cost, DOI 10.1161/STROKEAHA.119.027980',
    evidence: [
      {
        effect: { en: '6,138 CNY a QALY', zh: '每 QALY 6,138 元' },
        unit: 'CNY a QALY',
        dose: { en: 'a quality programme for stroke, all costs', zh: '卒中质量改进项目，含全部成本' },
        horizon: null,
        source: 'DOI 10.1161/STROKEAHA.119.027980',
        grade: 'B',
        transfer: 'similar',
      },
      {
        effect: {
          en: 'care composite up, major events not different',
          zh: '诊疗综合指标上升，主要事件无差异',
        },
        unit: 'direction',
        dose: {
          en: 'a pathway for heart attacks in 101 county hospitals',
          zh: '101 家县级医院的心肌梗死路径',
        },
        horizon: null,
        source: 'CPACS-3, randomised',
        grade: 'A',
        transfer: 'similar',
      },
    ],
  },
];

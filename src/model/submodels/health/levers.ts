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
  },
  {
    id: 'outsideAdoption',
    name: { en: 'direct adoption of proven outside practice', zh: '直接采用已验证的外部成果' },
    text: {
      en: 'money for training, guidelines and equipment that speed up proven outside practice',
      zh: '用于培训、指南与设备，加快采用已被证明的外部做法',
    },
    unit: 'million CNY a year',
    range: [0, 1000],
    standard: 30,
    price: 'adoptionPoint',
    cost: (dose) => dose,
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, price) => {
      controls.adoptionPoints += dose / price;
    },
    expected: { dalysAverted: 1 },
    tradeOff: { en: 'no research of one’s own', zh: '不产生自有研究' },
    source: 'health economics; price per point of adoption speed assumed',
  },
];

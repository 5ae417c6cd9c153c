import type { Lever } from '../../entries/lever.js';
import type { DeductionsControls } from './controls.js';

export const deductionsLevers: readonly Lever<DeductionsControls>[] = [
  {
    id: 'deduction',
    name: { en: 'deduction from bonuses', zh: '末位扣减奖金' },
    text: {
      en: 'share of their bonus withheld from the fifth of lowest measured performance and paid to the others: those near the edge may try harder, all may be under stress, and more of the lowest may leave',
      zh: '对考核业绩末位五分之一人员扣减部分奖金，转发给其他人员：临界者可能更努力，全体压力可能上升，末位者离开可能增多',
    },
    unit: 'share of the bonus',
    measures: [10],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: null,
    freeBecause: {
      en: 'what is withheld from some is paid to the others, out of the same bonuses',
      zh: '扣减部分转发给其他人员，奖金总额不变',
    },
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.deduction = Math.min(1, controls.deduction + dose);
    },
    expected: { left: 1, emigrants: 1, motivation: -1 },
    tradeOff: {
      en: 'people who may leave, and their posts empty for a time; who stands low by chance in one year is punished as well',
      zh: '可能造成人员流失与岗位空缺；因一时运气不佳而排位靠后者同样受罚',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 2.3, 4.1: rewards and deductions',
    evidence: [
      {
        effect: { en: 'output of the worst teams down by 14 %', zh: '末位团队产出下降 14%' },
        unit: 'percent',
        dose: {
          en: 'rank of teams of a firm made known, without money',
          zh: '向企业团队公布排名，不涉及奖金',
        },
        horizon: 1,
        source: 'DOI 10.1111/jeea.12028',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];

import type { Lever } from '../../entries/lever.js';
import type { EvaluationControls } from './controls.js';
import type { EvaluationParameters } from './parameters.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

export const evaluationLevers: readonly Lever<EvaluationControls, EvaluationParameters>[] = [
  {
    id: 'evaluationReform',
    name: { en: 'evaluation reform', zh: '评价改革' },
    text: {
      en: 'fair, open evaluation by originality, patents and use instead of paper counts',
      zh: '以原创性、专利和应用代替论文计数的公开公平评价',
    },
    unit: 'share of full reform',
    measures: [9],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: 'evaluationReform',
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p) => {
      controls.evaluationReform += dose;
      controls.countWeight = Math.max(0, controls.countWeight - p.reformCount * dose);
      controls.measurementNoise = Math.max(
        p.leastMeasurementNoise,
        controls.measurementNoise - p.reformNoise * dose,
      );
      controls.favouritism = Math.max(0, controls.favouritism - p.reformFavouritism * dose);
    },
    expected: { papers: -1, hits: 1, discoveries: 1 },
    tradeOff: { en: 'fewer papers, time for evaluation', zh: '论文减少、评价耗时' },
    source: `${MAOMING}, 2.2, 3.3, 4.1`,
    evidence: [],
  },
  {
    id: 'bonusPool',
    name: { en: 'bonus pool', zh: '绩效奖金' },
    text: {
      en: 'rise of the bonus that follows measured performance, in percent of pay',
      zh: '按考核绩效发放的奖金占薪酬的百分点增幅',
    },
    unit: 'percent of pay',
    measures: [10],
    acts: 'people',
    range: [0, 50],
    standard: 14,
    price: 'retentionPoint',
    cost: (dose, price, _p, { staff }) => dose * staff.all * price,
    spentOn: 'transfers',
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.performanceBonus += dose / 100;
    },
    expected: { hits: -1, discoveries: -1 },
    tradeOff: {
      en: 'money from research; gaming where counts are paid',
      zh: '占用科研经费；计数导向下的投机',
    },
    source: `${MAOMING}, 2.3, 4.1`,
    evidence: [
      {
        effect: {
          en: 'team tournament +24 % at the top, rank feedback -14 % at the bottom',
          zh: '团队竞赛使顶部 +24%，排名反馈使底部 -14%',
        },
        unit: 'percent',
        dose: { en: 'rank and prize incentives for teams', zh: '面向团队的排名与奖金激励' },
        horizon: 1,
        source: 'DOI 10.1111/jeea.12028',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'countPay',
    name: { en: 'pay by paper counts', zh: '按论文数量计酬' },
    text: {
      en: 'change of the weight of paper counts in measured performance',
      zh: '考核中论文数量权重的变化',
    },
    unit: 'change of weight',
    measures: [10, 39],
    acts: 'rule',
    range: [-1, 1],
    standard: 0.2,
    price: null,
    freeBecause: { en: 'a weight in an evaluation that is held anyway', zh: '只改变既有考核中的权重' },
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.countWeight = Math.min(1, Math.max(0, controls.countWeight + dose));
    },
    expected: { papers: 1, hits: -1, discoveries: -1 },
    tradeOff: { en: 'papers against originality', zh: '以数量换原创性' },
    source: `${MAOMING}, 4.1; ruled out nationally since 2020`,
    evidence: [],
  },
];

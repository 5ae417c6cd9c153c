import type { Lever } from './entry.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

export const incentiveLevers: readonly Lever[] = [
  {
    id: 'bonusPool',
    name: { en: 'bonus pool', zh: '绩效奖金' },
    text: {
      en: 'rise of the bonus that follows measured performance, in percent of pay',
      zh: '按考核绩效发放的奖金占薪酬的百分点增幅',
    },
    unit: 'percent of pay',
    range: [0, 50],
    price: 'retentionPoint',
    cost: (dose, price, _p, staff) => dose * staff.all * price,
    payer: 'hospitals',
    authority: 'city',
    act: (controls, dose) => {
      controls.performanceBonus += dose / 100;
    },
    expected: { hits: -1, discoveries: -1 },
    tradeOff: {
      en: 'money from research; gaming where counts are paid',
      zh: '占用科研经费；计数导向下的投机',
    },
    source: `${MAOMING}, 2.3, 4.1`,
  },
  {
    id: 'countPay',
    name: { en: 'pay by paper counts', zh: '按论文数量计酬' },
    text: {
      en: 'change of the weight of paper counts in measured performance',
      zh: '考核中论文数量权重的变化',
    },
    unit: 'change of weight',
    range: [-1, 1],
    price: null,
    payer: 'hospitals',
    authority: 'city',
    act: (controls, dose) => {
      controls.countWeight = Math.min(1, Math.max(0, controls.countWeight + dose));
    },
    expected: { papers: 1, hits: -1, discoveries: -1 },
    tradeOff: { en: 'papers against originality', zh: '以数量换原创性' },
    source: `${MAOMING}, 4.1; ruled out nationally since 2020`,
  },
];

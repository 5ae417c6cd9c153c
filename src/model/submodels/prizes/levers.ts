import type { Lever } from '../../entries/lever.js';
import { MONEY } from '../../entries/price.js';
import type { PrizesControls } from './controls.js';

export const prizesLevers: readonly Lever<PrizesControls>[] = [
  {
    id: 'prizePool',
    name: { en: 'prizes', zh: '科技奖励' },
    text: {
      en: 'money for yearly prizes to those of highest measured performance, one in fifty',
      zh: '每年奖励考核业绩最高的五十分之一人员的奖金总额',
    },
    unit: 'million CNY a year',
    measures: [10],
    acts: 'people',
    range: [0, 50],
    standard: 10,
    price: MONEY,
    spentOn: 'transfers',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.prizePool += dose;
    },
    expected: { hits: 1 },
    tradeOff: {
      en: 'money from research; the other two thirds may lose heart, and winners may win outside as well',
      zh: '占用科研经费；其余三分之二积极性可能下降，外部资助可能更趋集中',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 2.3, 4.1',
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
];

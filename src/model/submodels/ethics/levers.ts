import type { Lever } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { EthicsControls } from './controls.js';

export const ethicsLevers: readonly Lever<EthicsControls>[] = [
  {
    id: 'ethicsReview',
    name: { en: 'ethics review and governance', zh: '伦理审查与治理' },
    text: {
      en: 'full ethics review, training and follow-up of studies: fewer incidents may follow, trials start later, and researchers give time to it',
      zh: '开展全面伦理审查、培训与研究跟踪：可能减少伦理事件，但试验启动推迟并占用科研时间',
    },
    unit: 'share of full review',
    measures: [30, 42],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: 'ethicsReview',
    cost: (dose, price, _p, size) => price * ofThousandPosts(dose, size),
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.ethicsReview += dose;
    },
    expected: { incidents: -1, trust: 1, papers: -1 },
    tradeOff: {
      en: 'time of researchers, and products that are proved later',
      zh: '占用科研时间，产品临床验证推迟',
    },
    source:
      'Wu and Wu 2022, sections 2.3 and 3.8, DOI 10.16418/j.issn.1000-3045.20220726001: ethics norms, review, risk prevention',
    evidence: [
      {
        effect: { en: '181 against 140 days', zh: '181 天对 140 天' },
        unit: 'days',
        dose: { en: 'full board against expedited review, 246 trials', zh: '会议审查对快速审查，246 项试验' },
        horizon: null,
        source: 'DOI 10.12026/j.issn.1001-8565.2017.07.15',
        grade: 'C',
        transfer: 'similar',
      },
      {
        effect: {
          en: 'ethics 48, governance 34, activation 234 days',
          zh: '伦理 48 天、治理 34 天、启动 234 天',
        },
        unit: 'days, medians',
        dose: { en: '150 sites, 16 trials, 5 countries', zh: '5 国 150 个中心的 16 项试验' },
        horizon: null,
        source: 'DOI 10.1186/s13063-023-07802-2',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];

import type { Lever } from '../../entries/lever.js';
import type { NetworkControls } from './controls.js';

export const networkLevers: readonly Lever<NetworkControls>[] = [
  {
    id: 'networkPlaces',
    name: { en: 'talent network', zh: '人才网络' },
    text: {
      en: 'societies and associations keep in touch with people who left, invite them, and help those who come back; the fewer are away, the less another place finds',
      zh: '依托学会、商会等社会组织联系外出人才，邀请来访并帮助其回流；外出人才越少，新增名额的效果越小',
    },
    unit: 'places a year',
    measures: [19],
    acts: 'people',
    range: [0, 5000],
    standard: 200,
    price: 'networkPlace',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.networkPlaces += dose;
    },
    expected: { returnees: 1, abilityInPost: 1 },
    tradeOff: {
      en: 'paid for all who are looked after, also for those who never come; returnees take posts that others would fill',
      zh: '对全部联系对象付费，包括最终不回流者；回流人员占用本可由他人填补的岗位',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 4.2',
    evidence: [
      {
        effect: {
          en: '27 % more papers than comparable peers who stayed abroad, mostly explained by money and size of team',
          zh: '论文比留在海外的可比同行多 27%，主要由经费和团队规模解释',
        },
        unit: 'percent',
        dose: { en: 'selected by the national programme for young talent', zh: '入选国家青年人才计划' },
        horizon: null,
        source: 'DOI 10.1126/science.abq1218',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];

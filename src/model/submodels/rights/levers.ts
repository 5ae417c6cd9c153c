import type { Lever } from '../../entries/lever.js';
import type { RightsControls } from './controls.js';

export const rightsLevers: readonly Lever<RightsControls>[] = [
  {
    id: 'inventorShare',
    name: { en: 'inventors’ share', zh: '成果完成人收益比例' },
    text: {
      en: 'change of the share of what comes of an invention that its inventors get: more is brought forward, and less is left to develop the next',
      zh: '调整成果转化净收益中归完成人的比例：更多成果得到转化申报，可回投研发的收益相应减少',
    },
    unit: 'share',
    measures: [23, 42],
    acts: 'rule',
    range: [-0.5, 0.5],
    standard: 0.3,
    price: null,
    freeBecause: {
      en: 'a by-law: what inventors get is not put back into development',
      zh: '属规章调整：归完成人的部分不再回投研发',
    },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.inventorShare = Math.min(1, Math.max(0, controls.inventorShare + dose));
    },
    expected: { leads: 1, patents: 1 },
    tradeOff: {
      en: 'revenue for the next development, and inventors’ time for research',
      zh: '减少回投后续研发的收益，占用完成人的科研时间',
    },
    legalNote: {
      en: 'by the law on transformation (2015) at least half of the net income goes to those who made the invention, where no rule or contract says otherwise',
      zh: '《促进科技成果转化法》（2015 年修订）：未作规定或约定的，完成人奖励不低于转化净收入的百分之五十',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 2.1, 3.3; DOI 10.16418/j.issn.1000-3045.20220726001, 2.3',
    evidence: [
      {
        effect: {
          en: 'patents and start-ups of university people about half down, of lower quality',
          zh: '高校人员的专利与创业约减少一半，质量下降',
        },
        unit: 'percent',
        dose: {
          en: 'inventors’ rights from all to a third, Norway 2003',
          zh: '挪威 2003 年把完成人权利由全部降为三分之一',
        },
        horizon: null,
        source: 'DOI 10.1257/aer.20160284',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];

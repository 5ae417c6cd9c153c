import type { Lever } from '../../entries/lever.js';
import type { InterdisciplinaryControls } from './controls.js';

export const interdisciplinaryLevers: readonly Lever<InterdisciplinaryControls>[] = [
  {
    id: 'interdisciplinary',
    name: { en: 'awards for work across fields', zh: '跨学科研究专项名额' },
    text: {
      en: 'share of the local call’s awards kept for work across fields, which compete with each other only; what they cannot fill goes to all',
      zh: '本地项目中为跨学科研究单列的名额比例，仅在同类申请间竞争；未用满的名额归全体申请者',
    },
    unit: 'share',
    measures: [21],
    acts: 'projects',
    range: [0, 1],
    standard: 0.3,
    price: null,
    freeBecause: { en: 'the same call, a part of it kept apart', zh: '同一笔经费，其中一部分单列' },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.interdisciplinary = Math.min(1, controls.interdisciplinary + dose);
    },
    expected: { papers: -1, hits: 1 },
    tradeOff: {
      en: 'time to understand each other, papers, and awards of better proposals inside one field',
      zh: '占用沟通时间，论文减少，并挤占单一学科内更优申请的名额',
    },
    source: 'DOI 10.16418/j.issn.1000-3045.20220726001, 2.2, 3.4: disciplines converge',
    evidence: [
      {
        effect: { en: 'more prominent work, fewer papers', zh: '影响力更高，论文更少' },
        unit: 'direction',
        dose: { en: 'work across fields, against work inside one', zh: '跨学科研究，与单一学科研究相比' },
        horizon: null,
        source: 'DOI 10.1177/0001839216665364',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];

import type { Lever } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { OpennessControls } from './controls.js';

export const opennessLevers: readonly Lever<OpennessControls>[] = [
  {
    id: 'openness',
    name: { en: 'international cooperation', zh: '国际开放合作' },
    text: {
      en: 'visits abroad, guests, joint laboratories and meetings: more of what is known elsewhere may reach the region, researchers give time to it, and some who go may stay away',
      zh: '开展互访、联合实验室与学术会议：可能引入更多外部知识，但占用科研时间，部分外出人员可能不再返回',
    },
    unit: 'share of full cooperation',
    measures: [28],
    acts: 'people',
    range: [0, 1],
    standard: 1,
    price: 'openness',
    cost: (dose, price, _p, size) => price * ofThousandPosts(dose, size),
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.openness += dose;
    },
    expected: { hits: 1, emigrants: 1 },
    tradeOff: {
      en: 'people who may leave, time away from the own work, and money',
      zh: '可能造成人员外流，占用自有研究时间与经费',
    },
    source: 'DOI 10.16418/j.issn.1000-3045.20220726001, 2.2, 3.6: open cooperation',
    evidence: [],
  },
];

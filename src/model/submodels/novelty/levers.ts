import type { Lever } from '../../entries/lever.js';
import type { NoveltyControls } from './controls.js';
import type { NoveltyParameters } from './parameters.js';

export const noveltyLevers: readonly Lever<NoveltyControls, NoveltyParameters>[] = [
  {
    id: 'noveltyPreference',
    name: { en: 'preference for the new', zh: '优先支持原创' },
    text: {
      en: 'the local call prefers original work, and findings that imitate are taken up less often: share of full preference',
      zh: '本地项目优先资助原创研究，跟随式发现减少立项转化：推行程度',
    },
    unit: 'share of full preference',
    measures: [34],
    acts: 'projects',
    range: [0, 1],
    standard: 1,
    price: 'noveltyPreference',
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p) => {
      controls.noveltyPreference += dose;
      controls.noveltyPenalty -= p.penaltyEnded * dose;
    },
    expected: { originality: 1, introductions: -1 },
    tradeOff: {
      en: 'fewer papers, and fewer products while imitation is refused and the new is not yet ripe',
      zh: '论文减少；跟随式项目不再立项而原创尚未成熟，新产品一时减少',
    },
    source: 'DOI 10.16418/j.issn.1000-3045.20220726001, 1.2',
    evidence: [],
  },
];

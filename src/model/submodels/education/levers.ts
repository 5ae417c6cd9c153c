import type { Lever } from '../../entries/lever.js';
import type { EducationControls } from './controls.js';

export const educationLevers: readonly Lever<EducationControls>[] = [
  {
    id: 'healthEducation',
    name: { en: 'health education and popular science', zh: '健康教育与科普' },
    text: {
      en: 'money for health education and popular science: residents reached may trust medical research more, and some see a doctor who would not have',
      zh: '资助健康教育与科学普及：被覆盖的居民可能更信任医学研究，部分原本不就医者主动就医',
    },
    unit: 'million CNY a year',
    measures: [31],
    acts: 'people',
    range: [0, 500],
    standard: 30,
    price: 'money',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.educationMoney += dose;
    },
    expected: { educationReach: 1, trust: 1, dalysAverted: 1, careShare: -1 },
    tradeOff: {
      en: 'money that reaches fewer new people the more is spent, and more demand for doctors and drugs',
      zh: '投入越多新增覆盖越少，并增加就医与用药需求',
    },
    source:
      'Wu and Wu 2022, section 3.8, DOI 10.16418/j.issn.1000-3045.20220726001: health education and popular science build trust',
    evidence: [
      {
        effect: { en: 'odds of literacy 1.59 (1.07-2.37)', zh: '具备健康素养的比值比 1.59（1.07-2.37）' },
        unit: 'odds ratio',
        dose: { en: 'frequent health education, cross-section', zh: '经常接受健康教育（横断面）' },
        horizon: null,
        source: 'DOI 10.1186/s12913-022-07795-9',
        grade: 'D',
        transfer: 'similar',
      },
    ],
  },
];

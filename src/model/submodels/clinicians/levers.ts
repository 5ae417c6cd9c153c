import type { Lever } from '../../entries/lever.js';
import type { CliniciansControls } from './controls.js';

export const cliniciansLevers: readonly Lever<CliniciansControls>[] = [
  {
    id: 'clinicians',
    name: { en: 'hiring of clinicians', zh: '招聘临床医师' },
    text: {
      en: 'posts for doctors who give care and do no research; they fill over some years, and money for empty posts stays with the hospitals',
      zh: '资助只承担诊疗、不承担科研的医师岗位；岗位在数年内逐步到岗，未到岗部分的经费留存医院',
    },
    unit: 'posts',
    measures: [],
    acts: 'people',
    range: [0, 5000],
    standard: 140,
    price: 'clinician',
    spentOn: 'care',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.clinicianPosts += dose;
    },
    expected: { dalysAverted: 1, careShare: 1 },
    tradeOff: {
      en: 'no research; doctors whom other places lose, and some whom the hospitals would have hired anyway',
      zh: '不产生研究；外地因此流失医师，且部分医师医院本来也会招聘',
    },
    source:
      'asked for by no paper: the other use of the same money for people; doctors and deaths by instrument, SSRN 3493192',
    evidence: [
      {
        effect: { en: '4.5 fewer deaths per 100,000', zh: '每 10 万人减少死亡 4.5 例' },
        unit: 'deaths per 100,000',
        dose: { en: 'one more doctor per 10,000', zh: '每万人增加一名医师' },
        horizon: null,
        source: 'SSRN 3493192: New Hampshire and the US, by instrument',
        grade: 'B',
        transfer: 'distant',
      },
      {
        effect: {
          en: 'fewer deaths in the west, none fewer in east and middle',
          zh: '西部死亡减少，东部和中部无显著变化',
        },
        unit: 'direction',
        dose: { en: 'more doctors in a Chinese province, 2003-17', zh: '中国省份医师增加（2003—2017 年）' },
        horizon: null,
        source: 'DOI 10.3389/fpubh.2020.00008',
        grade: 'C',
        transfer: 'similar',
      },
    ],
  },
];

import type { Lever } from '../../entries/lever.js';
import type { TermsControls } from './controls.js';

export const termsLevers: readonly Lever<TermsControls>[] = [
  {
    id: 'grantYears',
    name: { en: 'longer grants', zh: '延长资助期限' },
    text: {
      en: 'years added to each new grant of the region at the same money a year: as much is paid, fewer grants begin, and who holds one looks further ahead',
      zh: '新立项目延长资助年限，年度经费不变：总支出不变，新立项目减少，获资助者可作更长远安排',
    },
    unit: 'years',
    measures: [32],
    acts: 'rule',
    range: [0, 5],
    standard: 3,
    price: null,
    freeBecause: {
      en: 'the same money a year to fewer people for longer',
      zh: '年度经费不变，资助人数减少而期限延长',
    },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.grantYears += dose;
    },
    expected: { hits: 1, fundingRate: -1 },
    tradeOff: {
      en: 'new starts, most of all in the first years, and money that can be given to other things',
      zh: '新立项目减少，头几年尤甚；经费调整余地缩小',
    },
    source: 'DOI 10.16418/j.issn.1000-3045.20220726001, 2.2; DOI 10.25236/AJMHS.2024.050605, 2.3',
    evidence: [
      {
        effect: {
          en: 'high-impact papers at a much higher rate, new topics',
          zh: '高影响论文产出率显著提高，并转向新主题',
        },
        unit: 'direction',
        dose: {
          en: 'long grants that tolerate failure, against usual ones',
          zh: '容忍失败的长期资助，与通常资助相比',
        },
        horizon: null,
        source: 'DOI 10.1111/j.1756-2171.2011.00140.x',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];

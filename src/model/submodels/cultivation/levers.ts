import type { Lever } from '../../entries/lever.js';
import type { CultivationControls } from './controls.js';

export const cultivationLevers: readonly Lever<CultivationControls>[] = [
  {
    id: 'outstandingPlaces',
    name: { en: 'cultivation of outstanding people', zh: '本地杰出人才培养' },
    text: {
      en: 'places of five years for the region’s own established researchers of the best record: money for their work and fewer hours of teaching, which others are paid for, and of care; the more places, the lower the record they reach, and money for places that no one takes goes back',
      zh: '面向本地在岗骨干科研人员、按业绩择优设立的五年期培养名额：给予科研经费并减免部分教学与诊疗任务；减免的教学由所在单位另行付酬请人承担；名额越多，入选者业绩越低，名额未满部分的经费退回',
    },
    unit: 'places',
    measures: [16],
    acts: 'people',
    range: [0, 1000],
    standard: 100,
    price: 'outstandingPlace',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.outstandingPlaces += dose;
    },
    expected: { hits: 1, fundingGini: 1, careShare: -1 },
    tradeOff: {
      en: 'care hours, pay of those who teach in place of holders, envy of those without a place, and money where it already is',
      zh: '减少诊疗工时，增加代课薪酬，引起未入选者不满，经费向已有优势者集中',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 4.2',
    evidence: [
      {
        effect: {
          en: 'high-impact papers at a much higher rate, new topics',
          zh: '高影响论文比率明显提高，并转向新课题',
        },
        unit: 'direction',
        dose: {
          en: 'long, tolerant support of top scientists instead of usual grants',
          zh: '对顶尖科学家的长期宽容资助（相对于常规项目）',
        },
        horizon: null,
        source: 'DOI 10.1111/j.1756-2171.2011.00140.x',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];

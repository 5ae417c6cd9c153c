import type { Lever } from '../../entries/lever.js';
import { MONEY } from '../../entries/price.js';
import { AREAS, type AreaId } from '../../place/region.js';
import type { LaboratoriesControls } from './controls.js';

export const laboratoriesLevers: readonly Lever<LaboratoriesControls>[] = [
  {
    id: 'missionLaboratories',
    name: { en: 'mission laboratories', zh: '使命导向实验室' },
    text: {
      en: 'laboratories for one health area, with money and instruments: the best of the area in the region work there nearly full time and keep their posts, so that care loses their hours and others are paid to teach; money for places that no one takes goes back',
      zh: '面向某一疾病领域建设实验室并配置经费与设备：区内该领域业绩最优者以双聘方式近乎全职投入，原岗位保留，诊疗工时相应减少，教学由所在单位另行付酬请人承担；名额未满部分的经费退回',
    },
    unit: 'million CNY a year',
    measures: [24],
    acts: 'people',
    targets: AREAS,
    range: [0, 500],
    standard: 30,
    price: MONEY,
    payer: 'upperGovernment',
    authority: 'upperGovernment',
    act: (controls, dose, _p, { target }) => {
      controls[`${target as AreaId}Laboratory`] += dose;
    },
    expected: { hits: 1, fundingGini: 1, careShare: -1 },
    tradeOff: {
      en: 'doctors’ hours, pay of those who teach in place of members, and money where the record already is; the larger, the lower the record that it reaches',
      zh: '减少诊疗工时，增加代课薪酬，经费向已有优势者集中；规模越大，入选者业绩越低',
    },
    source:
      'Wu and Wu 2022, sections 3.1 to 3.3, DOI 10.16418/j.issn.1000-3045.20220726001: national strategic forces; DOI 10.25236/AJMHS.2024.050605, 3.2: platforms of a higher level',
    evidence: [
      {
        effect: {
          en: 'clusters of invention that lasted for a generation',
          zh: '形成持续一代人之久的创新集聚',
        },
        unit: 'direction',
        dose: {
          en: 'research contracts of the United States in the Second World War',
          zh: '美国二战期间的国家科研合同',
        },
        horizon: 25,
        source: 'DOI 10.1257/aer.20221365',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];

import type { Lever } from '../../entries/lever.js';
import type { AiControls } from './controls.js';

/** Doctors in the unit of the price. */
const THOUSAND = 1000;

export const aiLevers: readonly Lever<AiControls>[] = [
  {
    id: 'medicalAi',
    name: { en: 'medical artificial intelligence', zh: '医学人工智能' },
    text: {
      en: 'tools for reading images and keeping records: they free doctors’ time for care, more so where hospitals share data, and give wrong alarms',
      zh: '配备影像判读与病历辅助工具：节省医师诊疗时间，数据共享越充分效果越好，但会产生误报',
    },
    unit: 'share of doctors',
    measures: [41],
    acts: 'people',
    range: [0, 1],
    standard: 1,
    price: 'aiDoctors',
    cost: (dose, price, _p, { doctors }) => (dose * price * doctors) / THOUSAND,
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.aiDoctors += dose;
    },
    expected: { aiAtWork: 1, careShare: 1, incidents: 1 },
    tradeOff: {
      en: 'cost every year for little time while data are not shared, and wrong alarms',
      zh: '数据未共享时每年支出换得的时间有限，且存在误报',
    },
    source:
      'Wu and Wu 2022, section 3.3, DOI 10.16418/j.issn.1000-3045.20220726001: medical artificial intelligence',
    evidence: [],
  },
];

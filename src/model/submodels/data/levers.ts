import type { Lever } from '../../entries/lever.js';
import type { DataControls } from './controls.js';

/** Doctors in the unit of the price. */
const THOUSAND = 1000;

export const dataLevers: readonly Lever<DataControls>[] = [
  {
    id: 'medicalData',
    name: { en: 'shared medical data', zh: '医疗数据共享' },
    text: {
      en: 'money that connects the records of hospitals to a shared database: clinical research may find more in them, doctors give time to coding, and data can leak',
      zh: '资助医院数据接入共享数据库：临床研究或可产出更多成果，但编码核对占用医师时间，且存在泄露风险',
    },
    unit: 'share of hospitals',
    measures: [27],
    acts: 'multiplier',
    range: [0, 1],
    standard: 1,
    price: 'dataConnected',
    cost: (dose, price, _p, { doctors }) => (dose * price * doctors) / THOUSAND,
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.dataConnected += dose;
    },
    expected: { dataShared: 1, papers: 1, discoveries: 1, careShare: -1 },
    tradeOff: {
      en: 'doctors’ time for coding, and leaks that cost trust',
      zh: '占用医师时间，数据泄露损害公众信任',
    },
    source:
      'Wu and Wu 2022, section 3.2, DOI 10.16418/j.issn.1000-3045.20220726001: shared molecular and clinical databases',
    evidence: [],
  },
];

import type { Lever } from '../../entries/lever.js';
import type { TrialsControls } from './controls.js';

export const trialsLevers: readonly Lever<TrialsControls>[] = [
  {
    id: 'trialUnit',
    name: { en: 'clinical-trial units', zh: '临床试验单元' },
    text: {
      en: 'units of research nurses that run trials for companies: their patients bring income, and the hospitals pay staff and care',
      zh: '由研究护士组成、承接企业临床试验的单元：受试者带来收入，人员与诊疗由医院支付',
    },
    unit: 'units',
    measures: [],
    acts: 'people',
    range: [0, 50],
    standard: 2,
    price: 'trialUnit',
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.trialUnits += dose;
    },
    expected: { trialPatients: 1, trialIncome: 1 },
    tradeOff: {
      en: 'nurses and doctors’ time for care, and clinical researchers to fill trials',
      zh: '占用护士和医师诊疗时间，且需要临床研究者招募受试者',
    },
    source: 'why hospitals run trials: income a patient, DOI 10.1136/bmj.l6052',
    evidence: [
      {
        effect: { en: '9,200 GBP', zh: '9,200 英镑' },
        unit: 'GBP a patient',
        dose: { en: 'one patient in a company trial', zh: '一名企业试验受试者' },
        horizon: 1,
        source: 'DOI 10.1136/bmj.l6052',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];

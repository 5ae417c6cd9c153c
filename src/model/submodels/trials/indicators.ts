import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { TrialsFlows } from './flows.js';

export const trialsIndicators: readonly Indicator<Year<unknown, unknown, TrialsFlows>>[] = [
  {
    id: 'trialPatients',
    name: { en: 'patients in company trials', zh: '企业临床试验受试者' },
    unit: 'persons a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'patients of the year in trials that companies pay hospitals of the region for; being in one is not counted as health',
      zh: '当年参加企业付费、由本地医院承担的临床试验的患者；参加试验不计为健康收益',
    },
    leansOn: ['trialPatientsPerUnit', 'trialPatientsPerClinician'],
    observe: ({ y }) => y.flows.trialPatients,
  },
  {
    id: 'trialIncome',
    name: { en: 'income from company trials', zh: '企业临床试验收入' },
    unit: 'million CNY a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'what companies pay hospitals of the region for trial patients; most of it is spent on the trials',
      zh: '企业为试验患者向本地医院支付的费用；其中大部分用于试验',
    },
    leansOn: ['trialIncomePerPatient', 'trialPatientsPerUnit', 'trialPatientsPerClinician'],
    observe: ({ y }) => y.flows.trialIncome,
  },
];

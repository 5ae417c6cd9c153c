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
    definition:
      'patients of the year in trials that companies pay hospitals of the region for; being in one is not counted as health',
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
    definition:
      'what companies pay hospitals of the region for trial patients; most of it is spent on the trials',
    leansOn: ['trialIncomePerPatient', 'trialPatientsPerUnit', 'trialPatientsPerClinician'],
    observe: ({ y }) => y.flows.trialIncome,
  },
];

import type { Bilingual } from '../../scenario/reading/bilingual.js';

/** Levers as a planner looks for them. */
export interface LeverGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly levers: readonly string[];
}

/** Every lever of the model stands in one group. */
export const LEVER_GROUPS: readonly LeverGroup[] = [
  {
    id: 'people',
    name: { en: 'People', zh: '人才' },
    levers: [
      'youngTalent',
      'leadingTalentImport',
      'postdocs',
      'retention',
      'housing',
      'familyOffice',
      'outstandingPlaces',
      'networkPlaces',
      'engineers',
      'clinicians',
      'protectedTime',
      'substitution',
    ],
  },
  {
    id: 'money',
    name: { en: 'Money', zh: '经费' },
    levers: [
      'competitiveGrants',
      'budgetLevel',
      'bindingCommitment',
      'matchedFunding',
      'enterpriseContracts',
      'developmentMoney',
      'guaranteeFund',
    ],
  },
  {
    id: 'giving',
    name: { en: 'How it is given', zh: '分配方式' },
    levers: [
      'grantSize',
      'grantYears',
      'stableShare',
      'blockGrants',
      'teamGrants',
      'seedGrants',
      'interdisciplinary',
      'lottery',
      'callQuota',
      'adaptiveCall',
      'goalFit',
      'noveltyPreference',
      'missionLaboratories',
    ],
  },
  {
    id: 'incentives',
    name: { en: 'Incentives', zh: '激励' },
    levers: [
      'evaluationReform',
      'bonusPool',
      'countPay',
      'teamReward',
      'memberReward',
      'prizePool',
      'deduction',
      'inventorShare',
      'endRotation',
      'postCompetition',
    ],
  },
  {
    id: 'bedside',
    name: { en: 'From bench to bedside', zh: '从实验室到临床' },
    levers: [
      'platforms',
      'technologyTransfer',
      'trialUnit',
      'disciplines',
      'learningHospital',
      'outsideAdoption',
      'countyAlliance',
      'incubators',
      'insuranceListing',
      'fastTrack',
      'medicalData',
      'medicalAi',
      'traditionalStandards',
      'ordinaryCare',
      'prevention',
      'healthEducation',
    ],
  },
  {
    id: 'trust',
    name: { en: 'Safety and trust', zh: '安全与信任' },
    levers: ['integrityChecks', 'ethicsReview', 'labSupervision', 'openness', 'coordination', 'preparedness'],
  },
];

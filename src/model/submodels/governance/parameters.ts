import { fixed, type ParametersOf, uncertain } from '../../entries/parameter.js';

export const governanceParameters = {
  incidentRate: uncertain(
    { en: 'ethics incidents per hundred researcher-years', zh: '每百科研人年的伦理事件' },
    '1',
    0.02,
    [0.005, 0.06],
    {
      hard: [0, 10],
      grade: 'D',
      source: 'assumed',
      distribution: 'logUniform',
    },
  ),
  incidentBurden: fixed({ en: 'direct burden of an incident', zh: '一次事件的直接疾病负担' }, 'DALYs', 50, {
    grade: 'D',
    source: 'assumed',
  }),
  trustLoss: fixed(
    { en: 'loss of public trust by an incident', zh: '一次事件造成的公众信任损失' },
    'fraction',
    0.04,
    { grade: 'D', source: 'assumed' },
  ),
  trustRecovery: fixed({ en: 'yearly recovery of trust', zh: '公众信任的年恢复比例' }, '1/year', 0.15, {
    grade: 'D',
    source: 'assumed',
  }),
  trustNormal: fixed({ en: 'normal level of public trust', zh: '公众信任的正常水平' }, 'fraction', 0.7, {
    grade: 'D',
    source: 'assumed',
  }),
  lowestTrust: fixed(
    { en: 'level below which public trust does not fall', zh: '公众信任的下限' },
    'fraction',
    0.05,
    { grade: 'D', source: 'assumed: some trust is left after any number of incidents' },
  ),
};

export type GovernanceParameters = ParametersOf<typeof governanceParameters>;

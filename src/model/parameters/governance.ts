import { fixed, uncertain } from './entry.js';

export const governanceParameters = {
  incidentRate: uncertain('ethics incidents per hundred researcher-years', '1', 0.02, [0.005, 0.06], {
    grade: 'D',
    source: 'assumed',
    distribution: 'logUniform',
  }),
  incidentBurden: fixed('direct burden of an incident', 'DALYs', 50, { grade: 'D', source: 'assumed' }),
  trustLoss: fixed('loss of public trust by an incident', '1', 0.04, { grade: 'D', source: 'assumed' }),
  trustRecovery: fixed('yearly recovery of trust', '1/year', 0.15, { grade: 'D', source: 'assumed' }),
  trustNormal: fixed('normal level of public trust', '1', 0.7, { grade: 'D', source: 'assumed' }),
};

import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { GovernanceFlows } from './flows.js';

export const governanceIndicators: readonly Indicator<Year<unknown, unknown, GovernanceFlows>>[] = [
  {
    id: 'trust',
    name: { en: 'public trust', zh: '公众信任' },
    unit: '0 to 1',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: 'public trust in medical research',
    leansOn: ['trustLoss', 'incidentRate', 'severityTail', 'scandalChance', 'scandalLoss', 'trustRecovery'],
    observe: ({ y }) => y.world.state.trust,
  },
  {
    id: 'incidents',
    name: { en: 'ethics incidents', zh: '伦理事件' },
    unit: 'incidents a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'ethics incidents in research',
    leansOn: ['incidentRate'],
    observe: ({ y }) => y.flows.incidents,
  },
];

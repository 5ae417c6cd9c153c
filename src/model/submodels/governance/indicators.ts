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
    definition: { en: 'public trust in medical research', zh: '公众对医学研究的信任' },
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
    definition: { en: 'ethics incidents in research', zh: '科研中的伦理事件' },
    leansOn: ['incidentRate'],
    observe: ({ y }) => y.flows.incidents,
  },
];

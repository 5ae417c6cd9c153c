import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { SupervisionFlows } from './flows.js';

export const supervisionIndicators: readonly Indicator<Year<unknown, unknown, SupervisionFlows>>[] = [
  {
    id: 'marketRisk',
    name: { en: 'incidents expected after fast approval', zh: '优先审批产品上市后的预期新增事件' },
    unit: 'incidents a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'harmful incidents to be expected of products in use that were approved on the fast track, beyond those of usual approval',
      zh: '经优先审批获批的在用产品的预期有害事件，仅计超出常规审批的部分',
    },
    leansOn: ['productIncidents', 'fastTrackIncidents'],
    observe: ({ y }) => y.flows.marketRisk,
  },
];

import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { AlliancesFlows } from './flows.js';

export const alliancesIndicators: readonly Indicator<Year<unknown, unknown, AlliancesFlows>>[] = [
  {
    id: 'countyCare',
    name: { en: 'doctors’ years given to county hospitals', zh: '派驻医师在县级医院的诊疗年' },
    unit: 'doctor-years a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'care that doctors of the larger hospitals give in county hospitals, travel taken off, in years of a doctor; it is missing where they come from',
      zh: '大医院医师在县级医院提供的诊疗，扣除路程时间，以医师年计；原单位相应减少这部分诊疗',
    },
    leansOn: ['allianceTime', 'allianceTravel'],
    observe: ({ y }) => y.flows.countyCare,
  },
];

import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { PreparednessStocks } from './stocks.js';

export const preparednessIndicators: readonly Indicator<
  Year<unknown, unknown, unknown, PreparednessStocks>
>[] = [
  {
    id: 'readiness',
    name: { en: 'readiness for epidemics', zh: '疫情应对准备度' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: {
      en: 'early warning, reserves and trained people, over the most that money builds; it counts for health in epidemics alone',
      zh: '预警、储备和受训人员相对于资金所能达到的最高水平之比；仅在疫情中对健康起作用',
    },
    leansOn: ['readinessScale', 'readinessBuild'],
    observe: ({ y }) => y.stocks.readiness,
  },
];

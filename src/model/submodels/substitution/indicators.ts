import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { SubstitutionStocks } from './stocks.js';

export const substitutionIndicators: readonly Indicator<
  Year<unknown, unknown, unknown, SubstitutionStocks>
>[] = [
  {
    id: 'equipmentReplaced',
    name: { en: 'imported equipment replaced', zh: '进口设备国产替代率' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: {
      en: 'share of the equipment once imported that home-made equipment has replaced; it counts for research in a blockade',
      zh: '原依赖进口的设备中已由国产设备替代的比例；在遭遇封锁时对科研起作用',
    },
    leansOn: ['substitutionBuild'],
    observe: ({ y }) => y.stocks.equipmentReplaced,
  },
];

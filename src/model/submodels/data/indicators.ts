import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { DataStocks } from './stocks.js';

export const dataIndicators: readonly Indicator<Year<unknown, unknown, unknown, DataStocks>>[] = [
  {
    id: 'dataShared',
    name: { en: 'shared medical data', zh: '医疗数据共享程度' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: {
      en: 'share of the records of hospitals that are shared in a form that research can use',
      zh: '医院病历中以可供科研使用的形式共享的比例',
    },
    leansOn: ['dataBuild'],
    observe: ({ y }) => y.stocks.dataShared,
  },
];

import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { AiStocks } from './stocks.js';

export const aiIndicators: readonly Indicator<Year<unknown, unknown, unknown, AiStocks>>[] = [
  {
    id: 'aiAtWork',
    name: { en: 'doctors with tools of artificial intelligence', zh: '使用人工智能工具的医师比例' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: {
      en: 'share of doctors who work with tools of artificial intelligence for reading and records',
      zh: '使用人工智能工具判读影像和处理病历的医师所占比例',
    },
    leansOn: ['aiBuild'],
    observe: ({ y }) => y.stocks.aiAtWork,
  },
];

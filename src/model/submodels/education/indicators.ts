import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { EducationStocks } from './stocks.js';

export const educationIndicators: readonly Indicator<Year<unknown, unknown, unknown, EducationStocks>>[] = [
  {
    id: 'educationReach',
    name: { en: 'residents reached by health education', zh: '健康教育覆盖率' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: {
      en: 'share of residents whom programmes of health education and popular science have reached and who still know it',
      zh: '健康教育与科普项目已覆盖且仍掌握相关知识的居民比例',
    },
    leansOn: ['educationScale', 'educationBuild'],
    observe: ({ y }) => y.stocks.educationReach,
  },
];

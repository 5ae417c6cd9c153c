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
    definition:
      'share of residents whom programmes of health education and popular science have reached and who still know it',
    leansOn: ['educationScale', 'educationBuild'],
    observe: ({ y }) => y.stocks.educationReach,
  },
];

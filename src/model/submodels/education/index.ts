import type { Submodel } from '../../entries/submodel.js';
import { educationControls } from './controls.js';
import { educationIndicators } from './indicators.js';
import { educationLevers } from './levers.js';
import { educationParameters } from './parameters.js';
import { educationStocks } from './stocks.js';

export const education = {
  id: 'education',
  title: { en: 'health education', zh: '健康教育' },
  parameters: educationParameters,
  controls: educationControls,
  flows: {},
  stocks: educationStocks,
  prices: {},
  levers: educationLevers,
  indicators: educationIndicators,
} satisfies Submodel;

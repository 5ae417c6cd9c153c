import type { Submodel } from '../../entries/submodel.js';
import { translationControls } from './controls.js';
import { translationFlows } from './flows.js';
import { translationIndicators } from './indicators.js';
import { translationLevers } from './levers.js';
import { translationParameters } from './parameters.js';
import { translationPrices } from './prices.js';

export const translation = {
  id: 'translation',
  title: { en: 'translation', zh: '成果转化' },
  parameters: translationParameters,
  controls: translationControls,
  flows: translationFlows,
  prices: translationPrices,
  levers: translationLevers,
  indicators: translationIndicators,
} satisfies Submodel;

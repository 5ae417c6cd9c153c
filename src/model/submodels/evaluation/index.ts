import type { Submodel } from '../../entries/submodel.js';
import { evaluationControls } from './controls.js';
import { evaluationIndicators } from './indicators.js';
import { evaluationLevers } from './levers.js';
import { evaluationParameters } from './parameters.js';
import { evaluationPrices } from './prices.js';

export const evaluation = {
  id: 'evaluation',
  title: { en: 'evaluation and motivation', zh: '评价与激励' },
  parameters: evaluationParameters,
  controls: evaluationControls,
  flows: {},
  prices: evaluationPrices,
  levers: evaluationLevers,
  indicators: evaluationIndicators,
} satisfies Submodel;

import type { Submodel } from '../../entries/submodel.js';
import { aiControls } from './controls.js';
import { aiIndicators } from './indicators.js';
import { aiLevers } from './levers.js';
import { aiParameters } from './parameters.js';
import { aiPrices } from './prices.js';
import { aiStocks } from './stocks.js';

export const ai = {
  id: 'ai',
  title: { en: 'medical artificial intelligence', zh: '医学人工智能' },
  parameters: aiParameters,
  controls: aiControls,
  flows: {},
  stocks: aiStocks,
  prices: aiPrices,
  levers: aiLevers,
  indicators: aiIndicators,
} satisfies Submodel;

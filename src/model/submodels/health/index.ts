import type { Submodel } from '../../entries/submodel.js';
import { healthControls } from './controls.js';
import { healthFlows } from './flows.js';
import { healthIndicators } from './indicators.js';
import { healthLevers } from './levers.js';
import { healthParameters } from './parameters.js';
import { healthPrices } from './prices.js';
import { healthStocks } from './stocks.js';

export const health = {
  id: 'health',
  title: { en: 'health', zh: '健康' },
  parameters: healthParameters,
  controls: healthControls,
  flows: healthFlows,
  stocks: healthStocks,
  prices: healthPrices,
  levers: healthLevers,
  indicators: healthIndicators,
} satisfies Submodel;

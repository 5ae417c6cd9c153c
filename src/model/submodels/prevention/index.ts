import type { Submodel } from '../../entries/submodel.js';
import { preventionControls } from './controls.js';
import { preventionFlows } from './flows.js';
import { preventionIndicators } from './indicators.js';
import { preventionLevers } from './levers.js';
import { preventionParameters } from './parameters.js';
import { preventionPrices } from './prices.js';
import { preventionStocks } from './stocks.js';

export const prevention = {
  id: 'prevention',
  title: { en: 'prevention', zh: '疾病预防' },
  parameters: preventionParameters,
  controls: preventionControls,
  flows: preventionFlows,
  stocks: preventionStocks,
  prices: preventionPrices,
  levers: preventionLevers,
  indicators: preventionIndicators,
} satisfies Submodel;

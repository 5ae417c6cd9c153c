import type { Submodel } from '../../entries/submodel.js';
import { stayingControls } from './controls.js';
import { stayingLevers } from './levers.js';
import { stayingParameters } from './parameters.js';
import { stayingPrices } from './prices.js';
import { stayingStocks } from './stocks.js';

export const staying = {
  id: 'staying',
  title: { en: 'keeping people', zh: '留住人才' },
  parameters: stayingParameters,
  controls: stayingControls,
  flows: {},
  stocks: stayingStocks,
  prices: stayingPrices,
  levers: stayingLevers,
  indicators: [],
} satisfies Submodel;

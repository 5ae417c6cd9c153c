import type { Submodel } from '../../entries/submodel.js';
import { developmentControls } from './controls.js';
import { developmentLevers } from './levers.js';
import { developmentParameters } from './parameters.js';
import { developmentStocks } from './stocks.js';

export const development = {
  id: 'development',
  title: { en: 'public money for development', zh: '财政转化资金' },
  parameters: developmentParameters,
  controls: developmentControls,
  flows: {},
  stocks: developmentStocks,
  prices: {},
  levers: developmentLevers,
  indicators: [],
} satisfies Submodel;

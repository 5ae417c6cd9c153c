import type { Submodel } from '../../entries/submodel.js';
import { dataControls } from './controls.js';
import { dataIndicators } from './indicators.js';
import { dataLevers } from './levers.js';
import { dataParameters } from './parameters.js';
import { dataPrices } from './prices.js';
import { dataStocks } from './stocks.js';

export const data = {
  id: 'data',
  title: { en: 'shared medical data', zh: '医疗数据共享' },
  parameters: dataParameters,
  controls: dataControls,
  flows: {},
  stocks: dataStocks,
  prices: dataPrices,
  levers: dataLevers,
  indicators: dataIndicators,
} satisfies Submodel;

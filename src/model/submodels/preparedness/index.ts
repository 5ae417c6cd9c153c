import type { Submodel } from '../../entries/submodel.js';
import { preparednessControls } from './controls.js';
import { preparednessIndicators } from './indicators.js';
import { preparednessLevers } from './levers.js';
import { preparednessParameters } from './parameters.js';
import { preparednessStocks } from './stocks.js';

export const preparedness = {
  id: 'preparedness',
  title: { en: 'preparedness', zh: '应急准备' },
  parameters: preparednessParameters,
  controls: preparednessControls,
  flows: {},
  stocks: preparednessStocks,
  prices: {},
  levers: preparednessLevers,
  indicators: preparednessIndicators,
} satisfies Submodel;

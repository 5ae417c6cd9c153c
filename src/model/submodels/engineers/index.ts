import type { Submodel } from '../../entries/submodel.js';
import { engineersControls } from './controls.js';
import { engineersLevers } from './levers.js';
import { engineersParameters } from './parameters.js';
import { engineersPrices } from './prices.js';
import { engineersStocks } from './stocks.js';

export const engineers = {
  id: 'engineers',
  title: { en: 'engineers', zh: '工程与技能人才' },
  parameters: engineersParameters,
  controls: engineersControls,
  flows: {},
  stocks: engineersStocks,
  prices: engineersPrices,
  levers: engineersLevers,
  indicators: [],
} satisfies Submodel;

import type { Submodel } from '../../entries/submodel.js';
import { trialsControls } from './controls.js';
import { trialsFlows } from './flows.js';
import { trialsIndicators } from './indicators.js';
import { trialsLevers } from './levers.js';
import { trialsParameters } from './parameters.js';
import { trialsPrices } from './prices.js';
import { trialsStocks } from './stocks.js';

export const trials = {
  id: 'trials',
  title: { en: 'clinical trials', zh: '临床试验' },
  parameters: trialsParameters,
  controls: trialsControls,
  flows: trialsFlows,
  stocks: trialsStocks,
  prices: trialsPrices,
  levers: trialsLevers,
  indicators: trialsIndicators,
} satisfies Submodel;

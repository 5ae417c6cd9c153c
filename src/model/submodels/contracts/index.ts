import type { Submodel } from '../../entries/submodel.js';
import { contractsControls } from './controls.js';
import { contractsLevers } from './levers.js';
import { contractsParameters } from './parameters.js';
import { contractsStocks } from './stocks.js';

export const contracts = {
  id: 'contracts',
  title: { en: 'research contracts of enterprises', zh: '企业委托科研' },
  parameters: contractsParameters,
  controls: contractsControls,
  flows: {},
  stocks: contractsStocks,
  prices: {},
  levers: contractsLevers,
  indicators: [],
} satisfies Submodel;

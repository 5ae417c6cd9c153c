import type { Submodel } from '../../entries/submodel.js';
import { networkControls } from './controls.js';
import { networkLevers } from './levers.js';
import { networkParameters } from './parameters.js';
import { networkPrices } from './prices.js';

export const network = {
  id: 'network',
  title: { en: 'talent network', zh: '人才网络' },
  parameters: networkParameters,
  controls: networkControls,
  flows: {},
  prices: networkPrices,
  levers: networkLevers,
  indicators: [],
} satisfies Submodel;

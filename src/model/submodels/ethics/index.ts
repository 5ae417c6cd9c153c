import type { Submodel } from '../../entries/submodel.js';
import { ethicsControls } from './controls.js';
import { ethicsLevers } from './levers.js';
import { ethicsParameters } from './parameters.js';
import { ethicsPrices } from './prices.js';

export const ethics = {
  id: 'ethics',
  title: { en: 'ethics review', zh: '伦理审查' },
  parameters: ethicsParameters,
  controls: ethicsControls,
  flows: {},
  prices: ethicsPrices,
  levers: ethicsLevers,
  indicators: [],
} satisfies Submodel;

import type { Submodel } from '../../entries/submodel.js';
import { noveltyControls } from './controls.js';
import { noveltyLevers } from './levers.js';
import { noveltyParameters } from './parameters.js';
import { noveltyPrices } from './prices.js';

export const novelty = {
  id: 'novelty',
  title: { en: 'preference for what is new', zh: '优先原创' },
  parameters: noveltyParameters,
  controls: noveltyControls,
  flows: {},
  prices: noveltyPrices,
  levers: noveltyLevers,
  indicators: [],
} satisfies Submodel;

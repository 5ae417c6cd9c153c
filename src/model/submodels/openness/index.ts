import type { Submodel } from '../../entries/submodel.js';
import { opennessControls } from './controls.js';
import { opennessLevers } from './levers.js';
import { opennessParameters } from './parameters.js';
import { opennessPrices } from './prices.js';

export const openness = {
  id: 'openness',
  title: { en: 'international cooperation', zh: '国际合作' },
  parameters: opennessParameters,
  controls: opennessControls,
  flows: {},
  prices: opennessPrices,
  levers: opennessLevers,
  indicators: [],
} satisfies Submodel;

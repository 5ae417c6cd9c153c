import type { Submodel } from '../../entries/submodel.js';
import { cultivationControls } from './controls.js';
import { cultivationFlows } from './flows.js';
import { cultivationLevers } from './levers.js';
import { cultivationParameters } from './parameters.js';
import { cultivationPrices } from './prices.js';

export const cultivation = {
  id: 'cultivation',
  title: { en: 'cultivation of own people', zh: '本地人才培养' },
  parameters: cultivationParameters,
  controls: cultivationControls,
  flows: cultivationFlows,
  prices: cultivationPrices,
  levers: cultivationLevers,
  indicators: [],
} satisfies Submodel;

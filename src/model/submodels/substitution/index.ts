import type { Submodel } from '../../entries/submodel.js';
import { substitutionControls } from './controls.js';
import { substitutionIndicators } from './indicators.js';
import { substitutionLevers } from './levers.js';
import { substitutionParameters } from './parameters.js';
import { substitutionPrices } from './prices.js';
import { substitutionStocks } from './stocks.js';

export const substitution = {
  id: 'substitution',
  title: { en: 'home-made equipment', zh: '设备国产替代' },
  parameters: substitutionParameters,
  controls: substitutionControls,
  flows: {},
  stocks: substitutionStocks,
  prices: substitutionPrices,
  levers: substitutionLevers,
  indicators: substitutionIndicators,
} satisfies Submodel;

import type { Submodel } from '../../entries/submodel.js';
import { besideIndicators } from './indicators.js';
import { besideParameters } from './parameters.js';

export const beside = {
  id: 'beside',
  title: { en: 'beside health', zh: '健康之外' },
  parameters: besideParameters,
  controls: {},
  flows: {},
  prices: {},
  levers: [],
  indicators: besideIndicators,
} satisfies Submodel;

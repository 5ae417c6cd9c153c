import type { Submodel } from '../../entries/submodel.js';
import { valueIndicators } from './indicators.js';
import { valueParameters } from './parameters.js';

export const value = {
  id: 'value',
  title: { en: 'value', zh: '价值' },
  parameters: valueParameters,
  controls: {},
  flows: {},
  prices: {},
  levers: [],
  indicators: valueIndicators,
} satisfies Submodel;

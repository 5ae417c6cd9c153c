import type { Submodel } from '../../entries/submodel.js';
import { supplementaryIndicators } from './indicators.js';
import { supplementaryParameters } from './parameters.js';

export const supplementary = {
  id: 'supplementary',
  title: { en: 'effects other than health', zh: '健康之外' },
  parameters: supplementaryParameters,
  controls: {},
  flows: {},
  prices: {},
  levers: [],
  indicators: supplementaryIndicators,
} satisfies Submodel;

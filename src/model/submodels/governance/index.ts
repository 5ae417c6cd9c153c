import type { Submodel } from '../../entries/submodel.js';
import { governanceFlows } from './flows.js';
import { governanceIndicators } from './indicators.js';
import { governanceParameters } from './parameters.js';

export const governance = {
  id: 'governance',
  title: { en: 'governance', zh: '治理' },
  parameters: governanceParameters,
  controls: {},
  flows: governanceFlows,
  prices: {},
  levers: [],
  indicators: governanceIndicators,
} satisfies Submodel;

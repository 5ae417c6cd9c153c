import type { Submodel } from '../../entries/submodel.js';
import { integrityControls } from './controls.js';
import { integrityFlows } from './flows.js';
import { integrityLevers } from './levers.js';
import { integrityParameters } from './parameters.js';
import { integrityPrices } from './prices.js';

export const integrity = {
  id: 'integrity',
  title: { en: 'integrity of research', zh: '科研诚信' },
  parameters: integrityParameters,
  controls: integrityControls,
  flows: integrityFlows,
  prices: integrityPrices,
  levers: integrityLevers,
  indicators: [],
} satisfies Submodel;

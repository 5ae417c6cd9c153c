import type { Submodel } from '../../entries/submodel.js';
import { researchControls } from './controls.js';
import { researchFlows } from './flows.js';
import { researchIndicators } from './indicators.js';
import { researchLevers } from './levers.js';
import { researchParameters } from './parameters.js';
import { researchPrices } from './prices.js';

export const research = {
  id: 'research',
  title: { en: 'research', zh: '科研产出' },
  parameters: researchParameters,
  controls: researchControls,
  flows: researchFlows,
  prices: researchPrices,
  levers: researchLevers,
  indicators: researchIndicators,
} satisfies Submodel;

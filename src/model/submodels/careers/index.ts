import type { Submodel } from '../../entries/submodel.js';
import { careersControls } from './controls.js';
import { careersFlows } from './flows.js';
import { careersIndicators } from './indicators.js';
import { careersLevers } from './levers.js';
import { careersParameters } from './parameters.js';
import { careersPrices } from './prices.js';
import { queueIndicators } from './queue-indicators.js';

export const careers = {
  id: 'careers',
  title: { en: 'careers', zh: '人才' },
  parameters: careersParameters,
  controls: careersControls,
  flows: careersFlows,
  prices: careersPrices,
  levers: careersLevers,
  indicators: [...careersIndicators, ...queueIndicators],
} satisfies Submodel;

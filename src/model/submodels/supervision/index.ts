import type { Submodel } from '../../entries/submodel.js';
import { supervisionControls } from './controls.js';
import { supervisionFlows } from './flows.js';
import { supervisionIndicators } from './indicators.js';
import { supervisionLevers } from './levers.js';
import { supervisionParameters } from './parameters.js';
import { supervisionPrices } from './prices.js';

export const supervision = {
  id: 'supervision',
  title: { en: 'approval and supervision', zh: '审评审批与监管' },
  parameters: supervisionParameters,
  controls: supervisionControls,
  flows: supervisionFlows,
  prices: supervisionPrices,
  levers: supervisionLevers,
  indicators: supervisionIndicators,
} satisfies Submodel;

import type { Submodel } from '../../entries/submodel.js';
import { listingControls } from './controls.js';
import { listingFlows } from './flows.js';
import { listingIndicators } from './indicators.js';
import { listingLevers } from './levers.js';
import { listingParameters } from './parameters.js';

export const listing = {
  id: 'listing',
  title: { en: 'insurance listing of innovations', zh: '创新产品医保准入' },
  parameters: listingParameters,
  controls: listingControls,
  flows: listingFlows,
  prices: {},
  levers: listingLevers,
  indicators: listingIndicators,
} satisfies Submodel;

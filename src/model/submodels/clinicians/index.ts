import type { Submodel } from '../../entries/submodel.js';
import { cliniciansControls } from './controls.js';
import { cliniciansFlows } from './flows.js';
import { cliniciansLevers } from './levers.js';
import { cliniciansParameters } from './parameters.js';
import { cliniciansPrices } from './prices.js';
import { cliniciansStocks } from './stocks.js';

export const clinicians = {
  id: 'clinicians',
  title: { en: 'clinicians', zh: '临床医师' },
  parameters: cliniciansParameters,
  controls: cliniciansControls,
  flows: cliniciansFlows,
  stocks: cliniciansStocks,
  prices: cliniciansPrices,
  levers: cliniciansLevers,
  indicators: [],
} satisfies Submodel;

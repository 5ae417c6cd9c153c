import type { Submodel } from '../../entries/submodel.js';
import { patientsControls } from './controls.js';
import { patientsFlows } from './flows.js';
import { patientsIndicators } from './indicators.js';
import { patientsLevers } from './levers.js';
import { patientsParameters } from './parameters.js';
import { patientsPrices } from './prices.js';
import { patientsStocks } from './stocks.js';

export const patients = {
  id: 'patients',
  title: { en: 'patients treated in the region', zh: '本地收治患者' },
  parameters: patientsParameters,
  controls: patientsControls,
  flows: patientsFlows,
  stocks: patientsStocks,
  prices: patientsPrices,
  levers: patientsLevers,
  indicators: patientsIndicators,
} satisfies Submodel;

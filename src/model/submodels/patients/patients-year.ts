import type { Year } from '../../engine/year.js';
import type { HealthFlows } from '../health/flows.js';
import type { HealthParameters } from '../health/parameters.js';
import type { PatientsControls } from './controls.js';
import type { PatientsFlows } from './flows.js';
import type { PatientsParameters } from './parameters.js';
import type { PatientsStocks } from './stocks.js';

/** Parts of the year that the process and its parts read. */
export type PatientsYear = Year<
  PatientsParameters & Pick<HealthParameters, 'doctorsGrowth'>,
  PatientsControls,
  PatientsFlows & Pick<HealthFlows, 'careTaken'>,
  PatientsStocks
>;

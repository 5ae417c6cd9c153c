import type { Year } from '../../engine/year.js';
import type { AlliancesFlows } from '../alliances/flows.js';
import type { AlliancesParameters } from '../alliances/parameters.js';
import type { HealthFlows } from '../health/flows.js';
import type { HealthParameters } from '../health/parameters.js';
import type { PatientsControls } from './controls.js';
import type { PatientsFlows } from './flows.js';
import type { PatientsParameters } from './parameters.js';
import type { PatientsStocks } from './stocks.js';

/** Parts of the year that the process and its parts read. */
export type PatientsYear = Year<
  PatientsParameters & Pick<AlliancesParameters, 'allianceStay'> & Pick<HealthParameters, 'doctorsGrowth'>,
  PatientsControls,
  PatientsFlows & Pick<AlliancesFlows, 'allianceReach'> & Pick<HealthFlows, 'careTaken'>,
  PatientsStocks
>;

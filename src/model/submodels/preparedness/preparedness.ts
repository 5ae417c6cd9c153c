import { exp } from '../../../maths/exp.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { doctorsOf } from '../../population/doctors.js';
import type { HealthFlows } from '../health/flows.js';
import type { HealthParameters } from '../health/parameters.js';
import type { PreparednessControls } from './controls.js';
import type { PreparednessParameters } from './parameters.js';
import type { PreparednessStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type PreparednessYear = Year<
  PreparednessParameters & Pick<HealthParameters, 'doctorsGrowth'>,
  PreparednessControls,
  Pick<HealthFlows, 'careTaken'>,
  PreparednessStocks
>;

/** CNY in a million. */
const MILLION = 1e6;

/**
 * Step 7. Readiness moves to what is paid for, s ← s + b (1 - exp(-m/m₀) - s), with m the money a resident. It takes doctors' time every
 * year; what it is good for happens in epidemics.
 */
export function preparedness(y: PreparednessYear): void {
  const { region, p, controls, stocks, flows } = y;
  const each = (controls.preparednessMoney * MILLION) / region.population;
  stocks.readiness += p.readinessBuild * (1 - exp(-each / p.readinessScale) - stocks.readiness);
  flows.careTaken += p.readinessDoctors * stocks.readiness * doctorsOf(y);
}

export const preparednessProcess: Process<PreparednessYear> = {
  id: 'preparedness',
  title: { en: 'preparedness for epidemics', zh: '疫情应急准备' },
  source:
    'assumed: what is most useful is built first; indices of preparedness went with no fewer deaths, DOI 10.1016/S0140-6736(22)00172-6',
  writes: ['flows.careTaken', 'stocks.readiness'],
  step: preparedness,
};

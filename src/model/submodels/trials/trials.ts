import { ORIENTATION, STAGE } from '../../engine/codes.js';
import { payFrom, receive, useOf } from '../../engine/spending.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import type { HealthFlows } from '../health/flows.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { TrialsControls } from './controls.js';
import type { TrialsFlows } from './flows.js';
import type { TrialsParameters } from './parameters.js';
import type { TrialsStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type TrialsYear = Year<
  TrialsParameters & Pick<ResearchParameters, 'referenceEffort'>,
  TrialsControls,
  TrialsFlows & Pick<HealthFlows, 'careTaken'>,
  TrialsStocks
>;

/**
 * Step 7. Capacity moves to the units paid for, c ← c + b (units - c). Patients of a year = the smaller of the units' capacity
 * and the number that clinical researchers recruit, each in proportion to the effort left for research. Companies pay for each
 * patient; the full cost is that income over 1 + margin, of which the lever has paid the units' staff. Doctors who see trial patients
 * are missing in care until they are covered.
 */
export function trials(y: TrialsYear): void {
  const { world, p, controls, stocks, flows } = y;
  stocks.trialCapacity += p.trialBuild * (controls.trialUnits - stocks.trialCapacity);
  if (stocks.trialCapacity <= 0) return;
  const patients = Math.min(
    stocks.trialCapacity * p.trialPatientsPerUnit,
    investigators(world, p.referenceEffort) * p.trialPatientsPerClinician,
  );
  flows.trialPatients = patients;
  flows.careTaken += patients * p.trialDoctorTime;
  flows.trialIncome = patients * p.trialIncomePerPatient;
  bookTrials(y, flows.trialIncome);
}

/** Clinical researchers of hospitals, each counted by the effort that is left for research over the usual one. */
function investigators({ researchers: r, institutions, active, activeCount }: World, usual: number): number {
  let sum = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (institutions.type[r.institution[i]] !== HOSPITAL || r.stage[i] === STAGE.trainee) continue;
    if (r.orientation[i] === ORIENTATION.clinical) sum += r.effort[i] / usual;
  }
  return sum;
}

/** Books income to the hospitals, and from them the part of the full cost not yet paid by the price of the units. */
function bookTrials({ world, region, p, controls }: TrialsYear, income: number): void {
  const { hospitals } = region.roles;
  const staff = controls.trialUnits * region.prices.trialUnit;
  const rest = Math.max(0, income / (1 + p.trialMargin) - staff);
  receive(world, hospitals, income);
  payFrom(world, hospitals, 'programmes', useOf('programmes'), rest);
}

export const trialsProcess: Process<TrialsYear> = {
  id: 'trials',
  title: { en: 'clinical trials for companies', zh: '企业发起的临床试验' },
  source:
    'income a patient: DOI 10.1136/bmj.l6052 and DOI 10.1186/s12962-021-00297-1, time: DOI 10.1200/JCO.2003.08.156; that nurses and investigators limit each other is assumed: neither can do without the other',
  writes: ['flows.careTaken', 'flows.trialIncome', 'flows.trialPatients', 'ledger', 'stocks.trialCapacity'],
  step: trials,
};

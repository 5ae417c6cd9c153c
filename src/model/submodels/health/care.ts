import { payFrom, useOf } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { doctorsOf } from '../../population/doctors.js';
import { yearOfPay } from '../../population/pay.js';
import type { AlliancesFlows } from '../alliances/flows.js';
import type { CliniciansFlows } from '../clinicians/flows.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { HealthFlows } from './flows.js';
import type { HealthParameters } from './parameters.js';
import type { HealthStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type CareYear = Year<
  Pick<HealthParameters, 'coverSpeed' | 'doctorsGrowth' | 'doctorsLeave' | 'residentCare'> &
    Pick<EvaluationParameters, 'bonus'> &
    Pick<ResearchParameters, 'clinicalLoad'>,
  Pick<ResearchControls, 'coverPaid' | 'protectedTime'>,
  HealthFlows & Pick<AlliancesFlows, 'countyCare'> & Pick<CliniciansFlows, 'careHired'>,
  Pick<HealthStocks, 'poached'>
>;

/**
 * Step 7, before the burden is computed. Doctors' years of care beyond those of the reference years,
 * Δ = l (S - S₀ + O) - V + R + t (T - T₀) + H + C, with l the clinical load of the S people of hospitals in research posts, O the region's own
 * doctors in care beyond their usual path, V the clinical time that research vacated or that other tasks took, R the covered part of it, T trainees who give a share t of their time, H the clinicians hired for care alone, and C the care given in county hospitals by
 * doctors sent there.
 *
 * Own doctors who take a research post or go back to care move O, from which the usual net number of the reference years is
 * taken, for the path of doctors holds it already; they leave care in time like all doctors. A hire adds to S alone, a
 * conversion leaves S + O as it is and vacates 1 - l, an empty post is in none of these. Time vacated is covered by extra
 * doctors bit by bit, R ← R + r (V - R), whom hospitals pay unless a lever has.
 */
export function care(y: CareYear): void {
  if (y.spinUp) return;
  const { world, levels, p, flows } = y;
  const { references, state } = world;
  state.ownDoctors += state.toCare - references.toCare - p.doctorsLeave * state.ownDoctors;
  const load = p.clinicalLoad;
  const vacated =
    load * y.controls.protectedTime * levels.hospitalStaff - (1 - load) * state.ownDoctors + flows.careTaken;
  state.cover += p.coverSpeed * (vacated - state.cover);
  const people = levels.hospitalStaff - references.hospitalStaff + state.ownDoctors;
  const residents = p.residentCare * (levels.residents - references.residents);
  flows.careYears = load * people - vacated + state.cover + residents + flows.careHired + flows.countyCare;
  flows.careShare = flows.careYears / doctorsOf(y);
  y.stocks.poached += state.moved - references.moved - p.doctorsLeave * y.stocks.poached;
  payForCover(y);
}

/** Hospitals pay the doctors who cover, less the money for cover that a lever gave; they keep its unspent part. */
function payForCover({ world, region, levels, p, controls }: CareYear): void {
  const given = controls.coverPaid * p.clinicalLoad * levels.hospitalStaff * region.workforce.pay;
  const cost = world.state.cover * yearOfPay(region, p) - given;
  payFrom(world, region.roles.hospitals, 'posts', useOf('posts'), cost);
}

export const careProcess: Process<CareYear> = {
  id: 'care',
  title: { en: 'doctors’ time for care', zh: '医师诊疗时间' },
  source:
    'assumed: an account of who gives care, with one behaviour, the speed at which hospitals find cover for time that research takes',
  writes: [
    'flows.careShare',
    'flows.careYears',
    'ledger',
    'state.cover',
    'state.ownDoctors',
    'stocks.poached',
  ],
  step: care,
};

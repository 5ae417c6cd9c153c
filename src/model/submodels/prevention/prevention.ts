import { exp } from '../../../maths/exp.js';
import { payFrom, useOf } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { AREAS } from '../../place/region.js';
import type { EducationParameters } from '../education/parameters.js';
import type { EducationStocks } from '../education/stocks.js';
import type { HealthFlows } from '../health/flows.js';
import type { PreventionControls } from './controls.js';
import type { PreventionFlows } from './flows.js';
import type { PreventionParameters } from './parameters.js';
import type { PreventionStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type PreventionYear = Year<
  PreventionParameters & Pick<EducationParameters, 'educationSeekers' | 'seekerCost'>,
  PreventionControls,
  PreventionFlows & Pick<HealthFlows, 'careTaken'>,
  PreventionStocks & EducationStocks
>;

/** Where strokes and heart attacks are counted. */
const HEART_AND_VESSELS = AREAS.indexOf('cardiometabolic');

/**
 * Step 7. People under control move to those paid for, c ← c + b (N (1 - exp(-n/N)) - c), with n the people paid for or who seek it by themselves and N those in need: who
 * needs it most and is easiest to reach comes first. Their risk follows, h ← h + r (c - h). A year of h averts DALYs and events as in the
 * trial, times the share s that is left of it at scale; insurance and patients save the treatment of the events. Referral and supervision
 * take doctors' time from other care until it is covered.
 */
export function prevention(y: PreventionYear): void {
  const { p, controls, stocks, flows } = y;
  const need = p.preventionNeed * y.region.population;
  const seekers = need * p.educationSeekers * stocks.educationReach;
  const asked = controls.preventionPlaces + seekers;
  if (asked <= 0 && stocks.protectedByControl <= 0) return;
  stocks.underControl += p.preventionBuild * (reached(asked, need) - stocks.underControl);
  stocks.protectedByControl += p.preventionLag * (stocks.underControl - stocks.protectedByControl);
  const years = p.preventionScale * stocks.protectedByControl;
  flows.prevented[HEART_AND_VESSELS] += years * p.preventionGain;
  flows.preventionSaved += years * p.eventsPrevented * p.eventCost;
  flows.careTaken += stocks.underControl * p.preventionDoctorTime;
  bookSavings(y);
  paySeekers(y, seekers);
}

/** Of those who could be, less and less as those in need are all reached. */
const reached = (asked: number, need: number): number => (need > 0 ? need * (1 - exp(-asked / need)) : 0);

/** Drugs and visits of those who seek control by themselves are paid like other care. */
function paySeekers({ world, region, p }: PreventionYear, seekers: number): void {
  const cost = seekers * p.seekerCost;
  const byInsurance = p.eventByInsurance * cost;
  payFrom(world, region.roles.insurance, 'care', useOf('care'), byInsurance);
  payFrom(world, region.roles.patients, 'care', useOf('care'), cost - byInsurance);
}

/** Treatment that is not needed is care that insurance and patients do not pay. */
function bookSavings({ world, region, p, flows }: PreventionYear): void {
  const { insurance, patients } = region.roles;
  const byInsurance = p.eventByInsurance * flows.preventionSaved;
  payFrom(world, insurance, 'care', useOf('care'), -byInsurance);
  payFrom(world, patients, 'care', useOf('care'), byInsurance - flows.preventionSaved);
}

export const preventionProcess: Process<PreventionYear> = {
  id: 'prevention',
  title: { en: 'prevention', zh: '疾病预防' },
  source:
    'events and deaths: DOI 10.1016/S0140-6736(22)02603-4 and DOI 10.1016/S0140-6736(22)00325-7; QALYs: DOI 10.1017/S0266462324000461; that the first reached need it most is assumed',
  writes: [
    'flows.careTaken',
    'flows.prevented',
    'flows.preventionSaved',
    'ledger',
    'stocks.protectedByControl',
    'stocks.underControl',
  ],
  step: prevention,
};

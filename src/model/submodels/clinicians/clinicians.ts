import { payFrom, useOf } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { CliniciansControls } from './controls.js';
import type { CliniciansFlows } from './flows.js';
import type { CliniciansParameters } from './parameters.js';
import type { CliniciansStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type CliniciansYear = Year<CliniciansParameters, CliniciansControls, CliniciansFlows, CliniciansStocks>;

/**
 * Step 7, before care is counted. Clinicians C come into the posts P paid for, C ← C + h (P - C), and leave as these are cut, C ← C + l (P - C). A share r of
 * them hospitals would have hired anyway, so that care gains (1 - r) C; a share d of that another region loses. At the price q of a post
 * hospitals pay q ((1 - r) C - P) beyond what the lever paid: they keep the money for empty posts and for own hires that it
 * replaced, and go on paying those who stay when it stops.
 */
export function clinicians(y: CliniciansYear): void {
  const { world, region, p, controls, stocks, flows } = y;
  const missing = controls.clinicianPosts - stocks.clinicians;
  stocks.clinicians += (missing > 0 ? p.clinicianHiring : p.clinicianLeaving) * missing;
  if (stocks.clinicians <= 0) return;
  flows.careHired = (1 - p.clinicianReplaced) * stocks.clinicians;
  flows.careDrawn = p.clinicianDrawn * flows.careHired;
  const cost = region.prices.clinician * (flows.careHired - controls.clinicianPosts);
  payFrom(world, region.roles.hospitals, 'care', useOf('care'), cost);
}

export const cliniciansProcess: Process<CliniciansYear> = {
  id: 'clinicians',
  title: { en: 'clinicians hired for care', zh: '为诊疗招聘的临床医师' },
  source:
    'assumed: posts fill over years where doctors are scarce, partly with doctors whom hospitals would have hired anyway and whom other places lose; what a doctor’s year of care is worth is that of all doctors',
  writes: ['flows.careDrawn', 'flows.careHired', 'ledger', 'stocks.clinicians'],
  step: clinicians,
};

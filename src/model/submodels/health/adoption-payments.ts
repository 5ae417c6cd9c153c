import { payFrom, useOf } from '../../engine/spending.js';
import { AREAS } from '../../place/region.js';
import { CELLS_OF } from './channels.js';
import type { HealthYear } from './health-year.js';

/** CNY in a million. */
const MILLION = 1e6;

/** Parts of the year that payments for adopted innovations read. */
type AdoptionPaymentsYear = Pick<HealthYear, 'world' | 'region' | 'p' | 'flows'>;

/**
 * Pays for adopted innovations, in proportion to the burden they avert beyond the reference path (below it: saved). Own products listed, a share λ
 * of what own products avert, cost all payers less by the price cut k, and of what patients would pay a share t moves to insurance:
 * insurance pays λ C (1 - k)(i + t h) for them, with C the cost of own products, i and h the shares of insurance and patients.
 */
export function payForAdoption({ world, region, p, flows }: AdoptionPaymentsYear): void {
  const { averted } = flows;
  let dalys = 0;
  let own = 0;
  for (let a = 0; a < AREAS.length; a++) {
    dalys += averted[CELLS_OF.ownProducts + a] + averted[CELLS_OF.outsideAdoption + a];
    own += averted[CELLS_OF.ownProducts + a];
  }
  const cost = (dalys * p.adoptionCost) / MILLION;
  const listed = (Math.max(0, own) * flows.listedUse * p.adoptionCost) / MILLION;
  const cut = p.listingCut * listed;
  const moved = p.listingPaid * p.adoptionByPatients * (listed - cut);
  const { insurance, patients, hospitals } = region.roles;
  const pay = (payer: string, share: number, more: number) =>
    payFrom(world, payer, 'adoption', useOf('adoption'), cost * share - cut * share + more);
  pay(insurance, p.adoptionByInsurance, moved);
  pay(patients, p.adoptionByPatients, -moved);
  pay(hospitals, p.adoptionByHospitals, 0);
  flows.listedPaid = (listed - cut) * p.adoptionByInsurance + moved;
}

import { payFrom, useOf } from '../../engine/spending.js';
import { AREAS } from '../../place/region.js';
import { CELLS_OF } from './channels.js';
import type { HealthYear } from './health-year.js';

/** CNY in a million. */
const MILLION = 1e6;

/** Parts of the year that payments for adopted innovations read. */
type AdoptionPaymentsYear = Pick<HealthYear, 'world' | 'region' | 'p' | 'flows'>;

/**
 * Pays for adopted innovations, in proportion to the burden they avert beyond the reference path (below it: saved). Own products listed cost
 * less and by other payers wherever they are used, those of the reference path included. With L the cost of all that they avert and L' of it under patent,
 * whose price is cut by a share k as that of their makers' sales, N = L - k L' is left: insurance pays i (N - L) + t h N more, and patients h (N - L) - t h N,
 * with i and h the shares of insurance and patients and t the part that moves. Makers are the region's own: they bear the cut, so that it is no saving to the region.
 */
export function payForAdoption(y: AdoptionPaymentsYear, path: Float64Array): void {
  const { world, region, p, flows } = y;
  const { averted } = flows;
  let dalys = 0;
  for (let a = 0; a < AREAS.length; a++)
    dalys += averted[CELLS_OF.ownProducts + a] + averted[CELLS_OF.outsideAdoption + a];
  const cost = (dalys * p.adoptionCost) / MILLION;
  const cut = p.listingCut * costOf(flows.listedPatented, path, y);
  const left = costOf(flows.listedAverts, path, y) - cut;
  const moved = p.listingPaid * p.adoptionByPatients * left;
  const { insurance, patients, hospitals, enterprises } = region.roles;
  const pay = (payer: string, share: number, more: number) =>
    payFrom(world, payer, 'adoption', useOf('adoption'), (cost - cut) * share + more);
  pay(insurance, p.adoptionByInsurance, moved);
  pay(patients, p.adoptionByPatients, -moved);
  pay(hospitals, p.adoptionByHospitals, 0);
  payFrom(world, enterprises, 'adoption', useOf('adoption'), cut);
  flows.listedPaid = left * p.adoptionByInsurance + moved;
}

/** What products that avert so much log burden in each area cost at their full price, million CNY; prevention leaves them less to avert. */
function costOf(averts: Float64Array, path: Float64Array, { flows, p }: AdoptionPaymentsYear): number {
  let dalys = 0;
  for (let a = 0; a < AREAS.length; a++)
    dalys += (path[a] - flows.averted[CELLS_OF.prevention + a]) * averts[a];
  return (dalys * p.adoptionCost) / MILLION;
}

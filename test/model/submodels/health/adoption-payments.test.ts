import { describe, expect, it } from 'vitest';
import { SPENDING_KINDS } from '../../../../src/model/engine/spending.js';
import { payForAdoption } from '../../../../src/model/submodels/health/adoption-payments.js';
import { CELLS_OF } from '../../../../src/model/submodels/health/channels.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** A DALY costs 10,000 CNY: 6,000 insurance, 3,000 patients and 1,000 hospitals. */
const p = {
  adoptionCost: 10_000,
  adoptionByInsurance: 0.6,
  adoptionByPatients: 0.3,
  adoptionByHospitals: 0.1,
  listingCut: 0.5,
  listingPaid: 0.4,
};

/** What the three pay, million CNY, where own products avert so many DALYs in an area and outside practice 50 in another. */
function paid(own: number, listedUse: number) {
  const y = smallYear(smallWorld(), { p, flows: { listedUse } });
  y.flows.averted[CELLS_OF.ownProducts + 1] = own;
  y.flows.averted[CELLS_OF.outsideAdoption + 3] = 50;
  payForAdoption(y);
  const { spending, payers } = y.world.ledger;
  const { insurance, patients, hospitals } = SMALL_REGION.roles;
  const row = SPENDING_KINDS.indexOf('adoption') * payers.length;
  const each = [insurance, patients, hospitals].map((payer) => spending[row + payers.indexOf(payer)]);
  return [...each, y.flows.listedPaid].map((money) => Number(money.toFixed(9)));
}

describe('payments for adopted innovations', () => {
  it('are a share of each payer for what own products and outside practice avert', () => {
    expect(paid(100, 0)).toEqual([0.9, 0.45, 0.15, 0]);
  });

  it('are saved where less is adopted than on the reference path', () => {
    expect(paid(-100, 0)).toEqual([-0.3, -0.15, -0.05, 0]);
  });

  it('fall by the price cut for own products listed, and insurance takes over two fifths of what is left to patients', () => {
    // of 1.0 for own products all is listed: 0.5 is left, 0.3 + 0.06 of it for insurance, 0.15 - 0.06 for patients
    expect(paid(100, 1)).toEqual([0.66, 0.24, 0.1, 0.36]);
    // half of it listed
    expect(paid(100, 0.5)).toEqual([0.78, 0.345, 0.125, 0.18]);
  });

  it('know no listed products that avert less than nothing', () => {
    expect(paid(-100, 1)).toEqual(paid(-100, 0));
  });
});

import { describe, expect, it } from 'vitest';
import { SPENDING_KINDS } from '../../../../src/model/engine/spending.js';
import { AREAS } from '../../../../src/model/place/region.js';
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

/** Areas of unequal burden: 2,000 DALYs in the first, 1,000 in each other. */
const PATH = Float64Array.from(AREAS, (_, a) => (a === 0 ? 2000 : 1000));

/** Log burden averted by own products listed in the first two areas, and the part of it under patent. */
interface Listed {
  readonly averts?: readonly number[];
  readonly patented?: readonly number[];
  /** Kept from coming up by prevention in the first area, DALYs. */
  readonly prevented?: number;
  /** And in the second. */
  readonly alsoPrevented?: number;
}

/** What makers bore in the last year that was paid for, million CNY. */
let borne = 0;

/**
 * What the three pay and what insurance pays for products listed, million CNY, where own products avert so many DALYs beyond the reference in
 * an area and outside practice 50 in another.
 */
function paid(own: number, { averts = [], patented = [], prevented = 0, alsoPrevented = 0 }: Listed = {}) {
  const y = smallYear(smallWorld(), { p });
  y.flows.averted[CELLS_OF.ownProducts + 1] = own;
  y.flows.averted[CELLS_OF.outsideAdoption + 3] = 50;
  y.flows.averted[CELLS_OF.prevention] = prevented;
  y.flows.averted[CELLS_OF.prevention + 1] = alsoPrevented;
  y.flows.listedAverts.set(averts);
  y.flows.listedPatented.set(patented);
  payForAdoption(y, PATH);
  const { spending, payers } = y.world.ledger;
  const { insurance, patients, hospitals, enterprises } = SMALL_REGION.roles;
  const row = SPENDING_KINDS.indexOf('adoption') * payers.length;
  const paidBy = (payer: string) => spending[row + payers.indexOf(payer)];
  const each = [insurance, patients, hospitals].map(paidBy);
  borne = paidBy(enterprises);
  return [...each, y.flows.listedPaid].map((money) => Number(money.toFixed(9)));
}

/** Ways of paying that differ by so much, million CNY. */
const more = (own: number, listed: Listed) => {
  const without = paid(own);
  return paid(own, listed).map((money, n) => Number((money - without[n]).toFixed(9)));
};

describe('payments for adopted innovations', () => {
  it('are a share of each payer for what own products and outside practice avert', () => {
    expect(paid(100)).toEqual([0.9, 0.45, 0.15, 0]);
  });

  it('are saved where less is adopted than on the reference path', () => {
    expect(paid(-100)).toEqual([-0.3, -0.15, -0.05, 0]);
  });

  it('fall by the price cut for own products listed under patent, and insurance takes over two fifths of what is left to patients', () => {
    // 100 of 1,000 DALYs for a million: half a million is left, 0.3 + 0.06 of it for insurance, 0.15 - 0.06 for patients
    const listed = { averts: [0, 0.1], patented: [0, 0.1] };
    expect(paid(100, listed)).toEqual([0.66, 0.24, 0.1, 0.36]);
  });

  it('know no price cut once the patent is over, when only the payers change', () => {
    expect(more(100, { averts: [0, 0.1] })).toEqual([0.12, -0.12, 0, 0.72]);
  });

  it('count what listed products avert in areas of unequal burden, one of them under patent and one not', () => {
    // 0.01 of 2,000 is 20 DALYs for 0.2 under patent, of which 0.1 is left; 0.03 of 1,000 is 30 for 0.3: 0.4 is left of 0.5
    const listed = { averts: [0.01, 0.03], patented: [0.01] };
    const pay = more(100, listed);
    // insurance -0.06 and 0.4 · 0.3 · 0.4 taken over; its own 0.6 · 0.4 and that
    expect(pay).toEqual([-0.012, -0.078, -0.01, 0.288]);
    // together they save what makers give up of the sales under patent, and no more
    expect(pay[0] + pay[1] + pay[2]).toBeCloseTo(-0.5 * 0.2, 12);
    expect(borne).toBeCloseTo(0.5 * 0.2, 12);
    // the other way round 0.35 is left
    expect(more(100, { averts: [0.01, 0.03], patented: [0, 0.03] })[3]).toBe(0.252);
  });

  it('are for all that listed products avert, not for what they avert beyond the reference', () => {
    const listed = { averts: [0.01, 0.03], patented: [0.01] };
    for (const own of [0, -100]) expect(more(own, listed)).toEqual(more(100, listed));
  });

  it('are for the burden that prevention leaves', () => {
    // 500 of 2,000 DALYs do not come up: 15 avert for 0.15
    expect(more(0, { averts: [0.01], prevented: 500 })[3]).toBe(0.72 * 0.15);
    // in the second area all 1,000 do: 10 avert for 0.1
    expect(more(0, { averts: [0, 0.01], prevented: 500 })[3]).toBe(0.72 * 0.1);
    expect(more(0, { averts: [0, 0.01], alsoPrevented: 500 })[3]).toBe(0.72 * 0.05);
  });
});

import { describe, expect, it } from 'vitest';
import { openBooks } from '../../../../src/model/engine/books.js';
import { FUNDER, STAGE } from '../../../../src/model/engine/codes.js';
import { ACCOUNT, institutionAccount } from '../../../../src/model/engine/ledger.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { awards } from '../../../../src/model/submodels/calls/awards.js';
import { payments } from '../../../../src/model/submodels/calls/payments.js';
import { institutions } from '../../../../src/model/submodels/institutions/institutions.js';
import { fundedBy, type Person, SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const university = INSTITUTION_TYPES.indexOf('university');
const hospital = INSTITUTION_TYPES.indexOf('hospital');
/** Base money of 0.1 million a head, no overhead unless said, three quarters of a block for equipment. */
const p = { overhead: 0, baseFunding: 0.2, referenceFunding: 0.5, blockEquipment: 0.75 };
/** Two universities with one and three people in post, and a hospital. */
const PLACES = [{ type: university }, { type: university }, { type: hospital }];
const PEOPLE: readonly Person[] = [0, 1, 1, 1, 2].map((institution) => ({ institution }));

/** The region plans 10 million a year and has that much unless said. */
function yearWith(
  controls: Record<string, number>,
  { given = 10, people = PEOPLE, changed = {}, region = SMALL_REGION } = {},
) {
  const world = smallWorld({ people, institutions: PLACES });
  const y = smallYear(world, { region, p: { ...p, ...changed }, controls: { stableShare: 0, ...controls } });
  fundedBy(world, FUNDER.local, given);
  return y;
}

describe('a block of two tenths of 10 million for universities', () => {
  const y = yearWith(
    { universityBlock: 0.2 },
    { people: [...PEOPLE, { stage: STAGE.trainee, unfunded: 3 }] },
  );
  payments(y);
  const { researchers: r, institutions: i, ledger, state } = y.world;

  it('gives each of their four people in post an eighth of a million, and no one else', () => {
    for (const n of [0, 1, 2, 3]) expect(r.money[n]).toBeCloseTo(0.1 + 0.5 / 4, 12);
    for (const n of [4, 5]) expect(r.money[n]).toBeCloseTo(0.1, 12);
  });

  it('is no grant: years without one are counted on', () => {
    expect([...r.unfunded.subarray(0, 6)]).toEqual([1, 1, 1, 1, 1, 4]);
  });

  it('gives the institutions 1.5 million for equipment, by their people', () => {
    expect([...i.equipmentGrant.subarray(0, 3)]).toEqual([0.375, 1.125, 0]);
    expect([...i.balance.subarray(0, 3)]).toEqual([0.375, 1.125, 0]);
    expect(ledger.received[institutionAccount(ledger, 1)]).toBeCloseTo(1.125, 12);
  });

  it('is paid out of the local fund, once', () => {
    expect(state.localReserve).toBeCloseTo(8, 12);
    expect(ledger.paid[ACCOUNT.localFund]).toBeCloseTo(2, 12);
    expect(y.flows.grantMoney).toBeCloseTo(0.5, 12);
  });
});

describe('block grants', () => {
  it('pay the overhead of their people’s part to the institution', () => {
    const y = yearWith({ universityBlock: 0.2 }, { changed: { overhead: 0.2 } });
    payments(y);
    expect(y.world.researchers.money[0]).toBeCloseTo(0.1 + 0.8 * 0.125, 12);
    expect(y.world.institutions.balance[0]).toBeCloseTo(0.375 + 0.2 * 0.125, 12);
  });

  it('are cut alike to what stable support leaves of the money that came', () => {
    // of 3 million 1 is stable support; 6 and 3 million are asked of the other 2
    const y = yearWith({ stableShare: 0.1, universityBlock: 0.6, hospitalBlock: 0.3 }, { given: 3 });
    payments(y);
    expect(y.world.state.localReserve).toBeCloseTo(0, 12);
    const { equipmentGrant } = y.world.institutions;
    expect(equipmentGrant[0]! + equipmentGrant[1]!).toBeCloseTo(1, 12);
    expect(equipmentGrant[2]).toBeCloseTo(0.5, 12);
  });

  it('give equipment the money of their year alone', () => {
    const y = yearWith({ universityBlock: 0.2 });
    payments(y);
    const once = [...y.world.institutions.equipmentGrant.subarray(0, 3)];
    openBooks(y.world);
    fundedBy(y.world, FUNDER.local, 10);
    payments(y);
    expect([...y.world.institutions.equipmentGrant.subarray(0, 3)]).toEqual(once);
    y.controls.universityBlock = 0;
    payments(y);
    expect([...y.world.institutions.equipmentGrant.subarray(0, 3)]).toEqual([0, 0, 0]);
  });

  it('for a type without people stay with the call', () => {
    const y = yearWith({ instituteBlock: 0.5 });
    payments(y);
    expect(y.world.state.localReserve).toBeCloseTo(10, 12);
  });

  it.each([
    [0, 5],
    [0.4, 3],
  ])('of %d of the money leave the call %d grants of 2 million', (universityBlock, grants) => {
    const funding = { ...SMALL_REGION.funding, localGrantSize: 2, localGrantDuration: 1 };
    const region = { ...SMALL_REGION, funding };
    const y = yearWith({ universityBlock, callMoney: 0 }, { changed: { fundableShare: 1 }, region });
    y.call.applicantCount = PEOPLE.length;
    y.call.applicants = Int32Array.from(PEOPLE, (_, n) => n);
    y.call.scores = Float64Array.from(PEOPLE, (_, n) => -n);
    y.call.awarded = new Uint8Array(PEOPLE.length);
    awards(y);
    expect(y.flows.localGrants).toBe(grants);
  });

  it('renew equipment by all of their money, where income does by a share of it', () => {
    // half of the reference: 1 + 0.3 · 0.5 of a level of 2
    const world = smallWorld({
      institutions: [{ smoothedIncome: 1, income: 1, equipment: 2, baseEquipment: 2, equipmentGrant: 0.5 }],
      references: { fixed: true, income: Float64Array.of(1) },
    });
    const law = { equipmentDecay: 0.1, equipmentMoney: 0.3, equipmentShare: 0.5 };
    institutions(smallYear(world, { p: law }));
    expect(world.institutions.equipment[0]).toBeCloseTo(2 + 0.1 * 0.3, 12);
  });

  it('renew equipment by a yuan spent on it as income does by a yuan of it that is spent so', () => {
    const renewedBy = (income: number, equipmentGrant: number) => {
      const world = smallWorld({
        institutions: [{ smoothedIncome: 4, income, equipment: 2, baseEquipment: 2, equipmentGrant }],
        references: { fixed: true, income: Float64Array.of(4) },
      });
      institutions(smallYear(world, { p: { incomeSmoothing: 1, equipmentShare: 0.25 } }));
      return world.institutions.equipment[0]! - 2;
    };
    // of two million more of income a quarter is spent on equipment
    expect(renewedBy(4, 0.5)).toBeGreaterThan(0);
    expect(renewedBy(6, 0)).toBeCloseTo(renewedBy(4, 0.5), 12);
  });
});

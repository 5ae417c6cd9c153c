import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { ACCOUNT, payerIndex } from '../../../../src/model/engine/ledger.js';
import type { YearRecord } from '../../../../src/model/engine/record.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { budgets } from '../../../../src/model/submodels/budgets/budgets.js';
import { SMALL_REGION, smallWorld, smallYear, YEAR } from '../small-world.js';
import { type Act, paidBy, policy, probe, use, yearOf } from './probe-lever.js';

describe('levers without a programme', () => {
  it('are paid by their payer before the call, and used up as programmes', () => {
    const acts: Act[] = [];
    const y = yearOf({ levers: [probe('one', acts)], policy: policy(use('one', 2)) });
    budgets(y);
    const { ledger, state } = y.world;
    expect(acts).toEqual([{ dose: 2, price: 1 }]);
    expect(state.localReserve).toBeCloseTo(8, 12);
    expect(ledger.received[ACCOUNT.programmes]).toBe(2);
    expect(y.flows.takenFromResearch).toBe(2);
    expect(paidBy(ledger, 'city')).toBeCloseTo(5, 12);
    expect(spendingByPayer(ledger, payerIndex(ledger, 'city'), [2])).toBe(2);
  });

  it('act by the same fraction where their payer has not enough: 6 and 4 for 5', () => {
    const acts: Act[] = [];
    const y = yearOf({
      levers: [probe('one', acts), probe('two', acts)],
      policy: policy(use('one', 6), use('two', 4)),
    });
    budgets(y);
    expect(acts[0].dose).toBeCloseTo(3, 9);
    expect(acts[1].dose).toBeCloseTo(2, 9);
    expect(y.world.state.localReserve).toBeCloseTo(5, 9);
  });

  it('act whole where the money is just enough', () => {
    const acts: Act[] = [];
    const y = yearOf({ levers: [probe('one', acts)], policy: policy(use('one', 5)) });
    budgets(y);
    expect(acts).toEqual([{ dose: 5, price: 1 }]);
  });

  it('draw on the money of their payer alone', () => {
    const acts: Act[] = [];
    const y = yearOf({
      levers: [probe('one', acts, { payer: 'upperGovernment' }), probe('two', acts, { payer: 'hospitals' })],
      policy: policy(use('one', 6), use('two', 1)),
    });
    budgets(y);
    expect(acts[0].dose).toBeCloseTo(3, 9);
    expect(acts[1].dose).toBe(1);
    expect(paidBy(y.world.ledger, 'city')).toBeCloseTo(5, 12);
    expect(y.world.state.localReserve).toBeCloseTo(5 + 0 + 1, 9);
  });

  it('cost their dose times the price of the region, 2 million a platform', () => {
    const acts: Act[] = [];
    const y = yearOf({
      levers: [probe('one', acts, { price: 'platform' })],
      policy: policy(use('one', 1.5)),
    });
    budgets(y);
    expect(acts).toEqual([{ dose: 1.5, price: 2 }]);
    expect(y.world.state.localReserve).toBeCloseTo(7, 12);
  });

  it('may cost by the head of staff in post, all or in hospitals', () => {
    const acts: Act[] = [];
    const lever = probe('one', acts, {
      price: 'platform',
      cost: (dose, price, _p, { staff }) => dose * price * (staff.all + 10 * staff.hospitals),
    });
    const hospital = INSTITUTION_TYPES.indexOf('hospital');
    const university = INSTITUTION_TYPES.indexOf('university');
    const world = smallWorld({
      institutions: [{ type: hospital }, { type: university }],
      people: [{ institution: 0 }, { institution: 1 }, { institution: 0, stage: STAGE.trainee }],
    });
    const y = smallYear(world, {
      levers: [lever],
      policy: policy(use('one', 0.1)),
      p: { budgetVolatility: 0 },
    });
    budgets(y);
    // two in post, one of them in a hospital: 0.1 · 2 · (2 + 10)
    expect(world.state.localReserve).toBeCloseTo(10 - 2.4, 12);
  });

  it('may cost by the doctors that there are in the year, not in the start year', () => {
    const lever = probe('one', [], {
      price: 'platform',
      cost: (dose, price, _p, { doctors }) => (dose * price * doctors) / 100,
    });
    const y = yearOf({ levers: [lever], policy: policy(use('one', 0.5)), p: { doctorsGrowth: 0.1 } });
    const grown = y.region.doctors * 1.1 ** (y.year - y.region.startYear);
    budgets(y);
    expect(y.world.state.localReserve).toBeCloseTo(10 - grown / 100, 9);
  });

  it('put money for the call into the programme fund', () => {
    const acts: Act[] = [];
    const y = yearOf({
      levers: [probe('one', acts, { spentOn: 'call' })],
      policy: policy(use('one', 2)),
    });
    y.world.state.programmeReserve = 1;
    budgets(y);
    const { ledger, state } = y.world;
    expect(state.programmeReserve).toBe(3);
    expect(ledger.received[ACCOUNT.programmeFund]).toBe(2);
    expect(spendingByPayer(ledger, payerIndex(ledger, 'city'), [0])).toBeCloseTo(5, 12);
  });

  it('put money for guarantees into their fund, in the name of their payer', () => {
    const y = yearOf({
      levers: [probe('one', [], { spentOn: 'guarantees' })],
      policy: policy(use('one', 2)),
    });
    budgets(y);
    const { ledger } = y.world;
    expect([ledger.received[ACCOUNT.guaranteeFund], ledger.deposited[payerIndex(ledger, 'city')]]).toEqual([
      2, 2,
    ]);
    expect(ledger.received[ACCOUNT.development]).toBe(0);
  });

  it('may be used up as spending of another kind', () => {
    const y = yearOf({
      levers: [probe('one', [], { spentOn: 'care' })],
      policy: policy(use('one', 2)),
    });
    budgets(y);
    expect(y.world.ledger.received[ACCOUNT.care]).toBe(2);
  });

  it('act once with the sum of the doses that are in force in the year', () => {
    const acts: Act[] = [];
    const y = yearOf({
      levers: [probe('one', acts)],
      policy: policy(
        use('one', 1, { start: YEAR - 3 }),
        use('one', 0.5, { end: YEAR + 3 }),
        use('one', 100, { end: YEAR - 1 }),
        use('one', 100, { start: YEAR + 1, end: YEAR + 1 }),
      ),
    });
    budgets(y);
    expect(acts).toEqual([{ dose: 1.5, price: 1 }]);
  });

  it('rest during the spin-up', () => {
    const acts: Act[] = [];
    const programme = { payer: 'city', amount: 4, start: YEAR, end: YEAR } as const;
    const y = yearOf({
      levers: [probe('one', acts)],
      policy: { levers: [use('one', 2)], programme },
      spinUp: true,
    });
    budgets(y);
    expect(acts).toEqual([]);
    expect(y.flows.programmeAsked).toBe(0);
    expect(y.world.state.localReserve).toBeCloseTo(10, 12);
  });
});

describe('a programme of 6 million', () => {
  const programme = { payer: 'enterprises', amount: 6, start: YEAR, end: YEAR } as const;

  it('pays its levers and gives the rest back in the same year, the budgets being untouched', () => {
    const acts: Act[] = [];
    const y = yearOf({ levers: [probe('one', acts)], policy: { levers: [use('one', 2)], programme } });
    y.controls.callMoney = 1;
    budgets(y);
    const { ledger, state } = y.world;
    expect(acts).toEqual([{ dose: 2, price: 1 }]);
    expect(y.flows.programmeAsked).toBe(6);
    expect(y.flows.programmeDoses).toBe(2);
    expect(y.flows.programmeReturned).toBe(4);
    expect(y.flows.takenFromResearch).toBe(0);
    expect(y.controls.callMoney).toBe(1);
    expect(state.programmeReserve).toBe(0);
    expect(state.localReserve).toBeCloseTo(10, 12);
    expect(paidBy(ledger, 'enterprises')).toBe(6);
    expect(ledger.returned[payerIndex(ledger, 'enterprises')]).toBe(4);
    expect(spendingByPayer(ledger, payerIndex(ledger, 'enterprises'))).toBe(2);
    expect(ledger.received[ACCOUNT.programmes]).toBe(2);
  });

  it('lets levers that ask 8 act by three quarters, with nothing left', () => {
    const acts: Act[] = [];
    const free = probe('free', [], { price: null });
    const y = yearOf({
      levers: [probe('one', acts), free],
      policy: { levers: [use('one', 8), use('free', 1)], programme },
    });
    budgets(y);
    expect(acts[0].dose).toBeCloseTo(6, 9);
    expect(y.flows.programmeAsked).toBe(6);
    expect(y.flows.programmeDoses).toBe(8);
    expect(y.flows.programmeReturned).toBeCloseTo(0, 9);
  });

  it.each([
    ['the year before', YEAR + 1, YEAR + 2],
    ['the year after', YEAR - 2, YEAR - 1],
  ])('pays nothing in %s', (_, start, end) => {
    const y = yearOf({ policy: { levers: [], programme: { ...programme, start, end } } });
    budgets(y);
    expect(y.flows.programmeAsked).toBe(0);
    expect(paidBy(y.world.ledger, 'enterprises')).toBe(0);
  });
});

describe('the record of a year', () => {
  it('has what every lever asked, was paid and moved', () => {
    const record: YearRecord = { acts: [] };
    const raising = probe('raising', [], {
      act: (controls, dose) => {
        controls.callMoney += dose;
      },
    });
    const free = probe('free', [], { price: null });
    const region = {
      ...SMALL_REGION,
      funding: { ...SMALL_REGION.funding, localShares: { city: 0.1, province: 0.5, hospitals: 0.4 } },
    };
    const y = yearOf({
      region,
      record,
      levers: [raising, free],
      policy: policy(use('raising', 4), use('free', 3)),
    });
    budgets(y);
    const [first, second] = record.acts;
    expect(first).toMatchObject({ lever: 'free', doseAsked: 3, dose: 3, price: 0, asked: 0, paid: 0 });
    expect(second).toMatchObject({ lever: 'raising', doseAsked: 4, price: 1, asked: 4 });
    expect(second.dose).toBeCloseTo(1, 9);
    expect(second.paid).toBeCloseTo(1, 9);
    expect(second.before.callMoney).toBe(0);
    expect(second.after.callMoney).toBeCloseTo(1, 9);
  });
});

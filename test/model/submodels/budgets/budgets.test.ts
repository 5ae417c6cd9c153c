import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { ACCOUNT, type Ledger, payerAccount, payerIndex } from '../../../../src/model/engine/ledger.js';
import type { LeverUse, Policy } from '../../../../src/model/engine/policy.js';
import { constant } from '../../../../src/model/engine/program.js';
import type { YearRecord } from '../../../../src/model/engine/record.js';
import { spendingByKind, spendingByPayer, spendingOfAll } from '../../../../src/model/engine/spending.js';
import type { Controls } from '../../../../src/model/entries/controls.js';
import type { Lever } from '../../../../src/model/entries/lever.js';
import type { ParameterValues } from '../../../../src/model/entries/parameter.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { budgets } from '../../../../src/model/submodels/budgets/budgets.js';
import { type Changes, SMALL_REGION, smallWorld, smallYear, YEAR } from '../small-world.js';

const paidBy = (ledger: Ledger, payer: string): number => ledger.paid[payerAccount(ledger, payer)];

/** The region's 10 million: 5 of the city, 3 of the province, 2 of the hospitals; no noise unless said. */
const yearOf = (changes: Changes = {}) =>
  smallYear(smallWorld(), { ...changes, p: { budgetVolatility: 0, ...changes.p } });

interface Act {
  readonly dose: number;
  readonly price: number;
}

type AnyLever = Lever<Controls, ParameterValues>;

/** A lever that notes what it was allowed to do. */
function probe(id: string, acts: Act[], changes: Partial<AnyLever> = {}): AnyLever {
  const name = { en: id, zh: id };
  return {
    id,
    name,
    text: name,
    unit: 'million CNY a year',
    measures: [],
    acts: 'people',
    evidence: [],
    range: [0, 1000],
    standard: 1,
    price: 'money',
    payer: 'government',
    authority: 'government',
    act: (_controls, dose, _p, { price }) => {
      acts.push({ dose, price });
    },
    expected: {},
    tradeOff: name,
    source: 'test',
    ...changes,
  };
}

const use = (lever: string, dose: number, changes: Partial<LeverUse> = {}): LeverUse => ({
  lever,
  dose: constant(dose),
  start: YEAR,
  end: YEAR,
  ramp: 0,
  ...changes,
});

const policy = (...levers: LeverUse[]): Policy => ({ levers, programme: null });

describe('a yearly budget', () => {
  it('goes to the local call by its payers’ shares where no lever acts', () => {
    const y = yearOf();
    budgets(y);
    const { ledger, state } = y.world;
    expect(state.localReserve).toBeCloseTo(10, 12);
    expect(paidBy(ledger, 'city')).toBeCloseTo(5, 12);
    expect(paidBy(ledger, 'province')).toBeCloseTo(3, 12);
    expect(paidBy(ledger, 'hospitals')).toBeCloseTo(2, 12);
    expect(ledger.received[ACCOUNT.localFund]).toBeCloseTo(10, 12);
    expect(spendingByKind(ledger, 0)).toBeCloseTo(10, 12);
  });

  it('adds to what the fund still has', () => {
    const y = smallYear(smallWorld({ state: { localReserve: 4 } }), { p: { budgetVolatility: 0 } });
    budgets(y);
    expect(y.world.state.localReserve).toBeCloseTo(14, 12);
  });

  it.each([
    ['without commitment', 0, 0.2],
    ['under half a commitment that takes 0.6 of the noise at full', 0.5, 0.14],
  ])('is log-normal around its mean %s', (_, commitment, spread) => {
    const world = smallWorld({ state: { budgetNoise: 1.5 } });
    budgets(
      smallYear(world, { p: { budgetVolatility: 0.2, commitmentEffect: 0.6 }, controls: { commitment } }),
    );
    expect(world.state.localReserve).toBeCloseTo(10 * Math.exp(spread * 1.5 - spread ** 2 / 2), 12);
  });

  it('is bound in the same year by a lever that costs nothing', () => {
    const acts: Act[] = [];
    const binding = probe('binding', acts, {
      price: null,
      act: (controls, dose, _p, { price }) => {
        acts.push({ dose, price });
        controls.commitment += dose;
      },
    });
    const world = smallWorld({ state: { budgetNoise: 1.5 } });
    const p = { budgetVolatility: 0.2, commitmentEffect: 1 };
    budgets(smallYear(world, { p, levers: [binding], policy: policy(use('binding', 1)) }));
    expect(acts).toEqual([{ dose: 1, price: 0 }]);
    expect(world.state.localReserve).toBeCloseTo(10, 12);
  });
});

describe('the level of the budget', () => {
  /** Money in the fund and waste of two years, the second at that level of a plan of 10. */
  const secondYear = (budgetLevel: number, riseWasted = 0.25) => {
    const p = { budgetVolatility: 0, riseAbsorbed: 0.2, riseWasted };
    const world = smallWorld();
    budgets(smallYear(world, { p, controls: { budgetLevel: 1 } }));
    const before = world.state.localReserve;
    const y = smallYear(world, { p, controls: { budgetLevel } });
    const spent = spendingOfAll(world.ledger);
    budgets(y);
    return { fund: world.state.localReserve - before, spent: spendingOfAll(world.ledger) - spent };
  };

  it('is charged to all who pay for local research, and a cut is kept by them', () => {
    expect(secondYear(1.2)).toEqual({ fund: expect.closeTo(12, 10), spent: expect.closeTo(12, 10) });
    expect(secondYear(0.4)).toEqual({ fund: expect.closeTo(4, 10), spent: expect.closeTo(4, 10) });
  });

  it('wastes nothing where it stays as high as it was', () => {
    const p = { budgetVolatility: 0, riseAbsorbed: 0.2, riseWasted: 0.25 };
    const world = smallWorld();
    const funded = [1, 2, 2].map((budgetLevel) => {
      const before = world.state.localReserve;
      budgets(smallYear(world, { p, controls: { budgetLevel } }));
      return world.state.localReserve - before;
    });
    expect(funded).toEqual([10, 18, 20].map((money) => expect.closeTo(money, 10)));
  });

  it('wastes a part of the region’s own rise too, as its path brings it', () => {
    const p = { budgetVolatility: 0, riseAbsorbed: 0.2, riseWasted: 0.25 };
    const world = smallWorld();
    const { funding } = SMALL_REGION;
    const funded = [10, 20].map((localResearch) => {
      const before = world.state.localReserve;
      budgets(smallYear(world, { p, region: { ...SMALL_REGION, funding: { ...funding, localResearch } } }));
      return world.state.localReserve - before;
    });
    expect(funded).toEqual([10, 18].map((money) => expect.closeTo(money, 10)));
  });

  it('wastes a part of what rises by more than a fifth within a year', () => {
    // 8 of 20 are more than a fifth above 10, a quarter of them wasted
    expect(secondYear(2)).toEqual({ fund: expect.closeTo(18, 10), spent: expect.closeTo(20, 10) });
    expect(secondYear(2, 0).fund).toBeCloseTo(20, 10);
  });
});

describe('a binding commitment', () => {
  /** Money of the years in which the budget falls from 10 to 4, at that share bound. */
  const falling = (commitment: number) => {
    const p = { budgetVolatility: 0, riseAbsorbed: 0.2, riseWasted: 0, commitmentFall: 0.1 };
    const world = smallWorld();
    return [1, 0.4, 0.4, 0.4].map((budgetLevel) => {
      const before = world.state.localReserve;
      budgets(smallYear(world, { p, controls: { budgetLevel, commitment } }));
      return world.state.localReserve - before;
    });
  };

  it('lets the money fall by a tenth a year and no more where all of it is bound', () => {
    expect(falling(1)).toEqual([10, 9, 8.1, 7.29].map((money) => expect.closeTo(money, 10)));
  });

  it('holds half of what it would lose beyond that where half is bound', () => {
    // 4 + (9 - 4) / 2 = 6.5; then 4 + (5.85 - 4) / 2, and 4 + (0.9 x 4.925 - 4) / 2
    expect(falling(0.5)).toEqual([10, 6.5, 4.925, 4.21625].map((money) => expect.closeTo(money, 10)));
    expect(falling(0)).toEqual([10, 4, 4, 4].map((money) => expect.closeTo(money, 10)));
  });
});

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

  it('draw on the money of their own payer alone', () => {
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

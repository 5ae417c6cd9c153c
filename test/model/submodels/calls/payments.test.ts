import { describe, expect, it } from 'vitest';
import { FUNDER, STAGE } from '../../../../src/model/engine/codes.js';
import {
  ACCOUNT,
  institutionAccount,
  payerAccount,
  payerIndex,
} from '../../../../src/model/engine/ledger.js';
import { spendingByKind } from '../../../../src/model/engine/spending.js';
import { payments } from '../../../../src/model/submodels/calls/payments.js';
import {
  type Changes,
  fundedBy,
  type Person,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
} from '../small-world.js';

/** Base money of 0.2 · 0.5 = 0.1 million a head; a tenth of every payment is overhead. */
const p = { overhead: 0.1, baseFunding: 0.2, referenceFunding: 0.5 };

/** Both funds hold 10 million unless said; the standing one was given them in the year. */
function yearWith(
  people: readonly Person[],
  { given = 10, ...small }: Small & { readonly given?: number } = {},
  changes: Changes = {},
) {
  const state = { localReserve: 0, programmeReserve: 10, ...small.state };
  const y = smallYear(smallWorld({ ...small, people, state }), {
    ...changes,
    p,
    controls: { stableShare: 0, ...changes.controls },
  });
  fundedBy(y.world, FUNDER.local, given);
  payments(y);
  return y;
}

const grant = (funder: number, amount: number, slot = 0, years = 2): Person => ({
  [`grantFunder${slot}`]: funder,
  [`grantAmount${slot}`]: amount,
  [`grantYears${slot}`]: years,
});

describe('the money of a researcher', () => {
  it('are none of grants that have ended, in whatever slot', () => {
    const ended = { grantAmount0: 1, grantAmount1: 2, grantAmount2: 4 };
    const { researchers: r } = yearWith([ended]).world;
    expect(r.money[0]).toBeCloseTo(0.1, 12);
    expect([r.grantYears0[0], r.grantYears1[0], r.grantYears2[0]]).toEqual([0, 0, 0]);
  });

  it('is base money without a grant', () => {
    expect(yearWith([{}]).world.researchers.money[0]).toBeCloseTo(0.1, 12);
  });

  it.each([0, 1, 2])(
    'has what overhead leaves of the grant in slot %d, which has a year less to run',
    (slot) => {
      const { researchers: r } = yearWith([grant(FUNDER.local, 0.5, slot)]).world;
      expect(r.money[0]).toBeCloseTo(0.1 + 0.45, 12);
      expect([r.grantYears0[0], r.grantYears1[0], r.grantYears2[0]][slot]).toBe(1);
    },
  );

  it('has the instalments of all grants together, of grants that are over none', () => {
    const both = { ...grant(FUNDER.local, 0.5, 0), ...grant(FUNDER.programme, 0.2, 1) };
    const over = { ...both, ...grant(FUNDER.local, 9, 2, 0) };
    const { researchers: r } = yearWith([over]).world;
    expect(r.money[0]).toBeCloseTo(0.1 + 0.9 * 0.7, 12);
    expect([r.grantYears0[0], r.grantYears1[0], r.grantYears2[0]]).toEqual([1, 1, 0]);
  });

  it('has start-up money without overhead for as many years as are left', () => {
    const people = [
      { startUp: 0.3, startUpLeft: 2 },
      { startUp: 0.3, startUpLeft: 1 },
      { startUp: 0.3, startUpLeft: 0 },
    ];
    const { researchers: r } = yearWith(people).world;
    [0.4, 0.4, 0.1].forEach((money, i) => {
      expect(r.money[i]).toBeCloseTo(money, 12);
    });
    expect([...r.startUpLeft.subarray(0, 3)]).toEqual([1, 0, 0]);
  });

  it('has an equal share of stable support, trainees left out', () => {
    // 0.2 of 10 million for two people in post
    const people = [{}, { stage: STAGE.early }, { stage: STAGE.trainee }];
    const y = yearWith(people, {}, { controls: { stableShare: 0.2 } });
    const { money } = y.world.researchers;
    expect(money[0]).toBeCloseTo(0.1 + 0.9 * 1, 12);
    expect(money[1]).toBeCloseTo(1, 12);
    expect(money[2]).toBeCloseTo(0.1, 12);
    expect(y.world.state.localReserve).toBeCloseTo(8, 12);
  });
});

describe('stable support', () => {
  const changes = { controls: { stableShare: 0.2 } };

  it('is no more than was appropriated in the year, whatever running grants are still to be paid', () => {
    const y = yearWith([grant(FUNDER.local, 0.6), {}], { state: { localReserve: 5 }, given: 0.4 }, changes);
    // 0.4 for two in post
    expect(y.world.researchers.money[1]).toBeCloseTo(0.1 + 0.9 * 0.2, 12);
    expect(y.world.researchers.money[0]).toBeCloseTo(0.1 + 0.9 * 0.8, 12);
    expect(y.world.state.localReserve).toBeCloseTo(5.4 - 0.6 - 0.4, 12);
  });

  it('stays in the fund where no one is in post', () => {
    const y = yearWith([{ stage: STAGE.trainee }], {}, changes);
    expect(y.world.researchers.money[0]).toBeCloseTo(0.1, 12);
    expect(y.world.state.localReserve).toBeCloseTo(10, 12);
  });
});

describe('instalments', () => {
  it('are paid in full, each fund taking them out of what each payer has in it', () => {
    const y = yearWith([grant(FUNDER.local, 0.6), grant(FUNDER.programme, 0.5)]);
    const { ledger, state } = y.world;
    expect([state.localReserve, state.programmeReserve]).toEqual([9.4, 9.5]);
    expect(ledger.held[payerIndex(ledger, 'city')]).toBeCloseTo(9.4, 12);
  });

  it('of outside funders are not the region’s', () => {
    const y = yearWith([grant(FUNDER.firstOutside, 3)]);
    expect(y.world.researchers.money[0]).toBeCloseTo(0.1 + 2.7, 12);
    expect(y.world.state.localReserve).toBe(10);
  });
});

describe('years without money beyond what all have', () => {
  it('are counted on, and start anew with a grant or start-up money', () => {
    const years = { unfunded: 3 };
    const people = [
      years,
      { ...years, ...grant(FUNDER.local, 0.01) },
      { ...years, startUp: 0.1, startUpLeft: 1 },
    ];
    expect([...yearWith(people).world.researchers.unfunded.subarray(0, 3)]).toEqual([4, 0, 0]);
  });

  it('are counted on under stable support too', () => {
    const people = [{ unfunded: 3 }, { unfunded: 3, ...grant(FUNDER.local, 0.01) }];
    const y = yearWith(people, {}, { controls: { stableShare: 0.2 } });
    expect([...y.world.researchers.unfunded.subarray(0, 2)]).toEqual([4, 0]);
  });
});

describe('the books of grants', () => {
  const people = [
    { ...grant(FUNDER.local, 0.6), institution: 0 },
    { ...grant(FUNDER.programme, 0.4), institution: 1 },
    { ...grant(FUNDER.firstOutside, 1), ...grant(FUNDER.firstOutside + 1, 0.5, 1), institution: 1 },
  ];
  const [nation] = SMALL_REGION.funding.outside;
  const outside = [nation, { ...nation, payer: 'enterprises' as const }];
  const region = { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, outside } };
  const institutions = [{ balance: 0.3 }, {}];
  const { world, flows } = yearWith(people, { institutions }, { region, controls: { stableShare: 0.03 } });
  const { ledger } = world;

  it('take what was paid from the funds and the outside payers', () => {
    // 0.3 million of stable support, 0.1 a head
    expect(ledger.paid[ACCOUNT.localFund]).toBeCloseTo(0.9, 12);
    expect(ledger.paid[ACCOUNT.programmeFund]).toBeCloseTo(0.4, 12);
    expect(ledger.paid[payerAccount(ledger, 'central')]).toBeCloseTo(1, 12);
    expect(ledger.paid[payerAccount(ledger, 'enterprises')]).toBeCloseTo(0.5, 12);
    expect([...flows.outsidePaid]).toEqual([expect.closeTo(1, 12), expect.closeTo(0.5, 12)]);
    expect(world.state.localReserve).toBeCloseTo(9.1, 12);
    expect(world.state.programmeReserve).toBeCloseTo(9.6, 12);
    expect(ledger.received[ACCOUNT.research]).toBeCloseTo(2.8, 12);
    expect(spendingByKind(ledger, 0)).toBeCloseTo(10 + 1.5, 12);
  });

  it('give institutions their overhead and note their income', () => {
    expect(world.institutions.income[0]).toBeCloseTo(0.7, 12);
    expect(world.institutions.income[1]).toBeCloseTo(2.1, 12);
    expect(world.institutions.balance[0]).toBeCloseTo(0.3 + 0.07, 12);
    expect(world.institutions.balance[1]).toBeCloseTo(0.21, 12);
    expect(ledger.received[institutionAccount(ledger, 0)]).toBeCloseTo(0.07, 12);
    expect(ledger.received[institutionAccount(ledger, 1)]).toBeCloseTo(0.21, 12);
    expect(ledger.paid[ACCOUNT.research]).toBeCloseTo(0.28, 12);
    expect(flows.grantMoney).toBeCloseTo(2.8, 12);
  });
});

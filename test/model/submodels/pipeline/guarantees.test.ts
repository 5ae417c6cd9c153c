import { describe, expect, it } from 'vitest';
import { deposit, depositsIn } from '../../../../src/model/engine/deposits.js';
import { ACCOUNT, payerIndex } from '../../../../src/model/engine/ledger.js';
import { NO_POLICY } from '../../../../src/model/engine/policy.js';
import { incomeOf } from '../../../../src/model/engine/spending.js';
import { windUp } from '../../../../src/model/submodels/pipeline/guarantees.js';
import { SMALL_REGION, smallWorld, smallYear, YEAR } from '../small-world.js';
import { developedIn, ofEnterprises, yearsLeft } from './small-pipeline.js';

const p = { guaranteeLeverage: 2, guaranteeCover: 0.75 };
/** What enterprises get from the fund, million CNY. */
const borne = ({ world: { ledger } }: ReturnType<typeof developedIn>) =>
  incomeOf(ledger, payerIndex(ledger, SMALL_REGION.roles.enterprises));

describe('a guarantee fund', () => {
  it('lets enterprises borrow whole stages up to twice its money, and spends nothing on them', () => {
    const projects = [{ stage: 1 }, { logValue: -1 }, { logValue: -2 }, { logValue: -3 }];
    const y = developedIn(0.6, { projects }, { p, controls: { guaranteeMoney: 6 } });
    // two years at 5 of the best are 10 of the 12; one year at 1 of each of the next two is all
    expect(yearsLeft(y)).toEqual([2, 1, 1, 0]);
    expect([...y.world.projects.loan.subarray(0, 4)]).toEqual([10, 1, 1, 0]);
    const { guaranteeFund, guaranteedLoans, guaranteedLately } = y.stocks;
    expect([guaranteeFund, guaranteedLoans, guaranteedLately]).toEqual([6, 12, 12]);
    expect(ofEnterprises(y)).toBeCloseTo(12, 12);
  });

  it('stands for the loans of earlier years of projects that are still under way', () => {
    const lent = (loan: number) =>
      developedIn(
        0.6,
        { projects: [{ stage: 1, yearsLeft: 2, loan }, {}], deposited: 1 },
        { p, controls: { guaranteeMoney: 1 } },
      );
    expect([yearsLeft(lent(3)), yearsLeft(lent(3.5))]).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('stands no longer for loans of a project that has ended, in the year in which it ends', () => {
    const changes = { p, controls: { guaranteeMoney: 1 } };
    // all of the 4 that the fund of 2 is good for was lent to a project that comes into use
    const used = [{ stage: 2, yearsLeft: 1, loan: 4 }, {}];
    const afterUse = developedIn(0.6, { projects: used, deposited: 1 }, changes);
    expect([yearsLeft(afterUse), afterUse.stocks.guaranteedLoans]).toEqual([[1], 1]);
    // that fails, and takes 3 of the fund of 4 with it: 1 is good for 2
    const failed = [{ stage: 1, yearsLeft: 1, loan: 4 }, {}];
    const afterFailure = developedIn(0.6, { projects: failed, deposited: 3 }, changes, [1, 0, 1]);
    expect([yearsLeft(afterFailure), afterFailure.stocks.guaranteedLoans]).toEqual([[1], 1]);
    // that ends waiting, before the next in order of merit asks
    const waiting = [{ stage: 1, logValue: 1, loan: 4 }, {}];
    const dying = { ...changes, p: { ...p, unfinancedDeath: 1 } };
    const afterDeath = developedIn(0.6, { projects: waiting, deposited: 3 }, dying);
    expect([yearsLeft(afterDeath), afterDeath.stocks.guaranteedLoans]).toEqual([[1], 1]);
  });

  it('comes after the money of enterprises and public funds', () => {
    const y = developedIn(
      1,
      { projects: [{}, {}, {}] },
      { p, controls: { guaranteeMoney: 9, seedMoney: 1 } },
    );
    expect([...y.world.projects.loan.subarray(0, 3)]).toEqual([0, 0, 1]);
  });

  it('bears three quarters of the loans of a project that fails, as far as its money goes', () => {
    const projects = [{ stage: 1, yearsLeft: 1, loan: 4 }];
    const fail = (deposited: number) =>
      developedIn(0.6, { projects, deposited }, { p, controls: { guaranteeMoney: 1e-9 } }, [1, 0, 1]);
    expect([borne(fail(10)), borne(fail(1))]).toEqual([3, 1]);
    expect(fail(10).stocks.guaranteeFund).toBeCloseTo(7, 6);
    expect(fail(1).stocks.guaranteeFund).toBeCloseTo(0, 6);
  });

  it('bears them out of what was deposited in it', () => {
    const projects = [{ stage: 1, yearsLeft: 1, loan: 4 }];
    const { ledger } = developedIn(0.6, { projects, deposited: 10 }, { p }, [1, 0, 1]).world;
    expect([ledger.received[ACCOUNT.guaranteeFund], ledger.paid[ACCOUNT.market]]).toEqual([10, 0]);
    // 3 to enterprises, and 7 back to the city
    expect(ledger.paid[ACCOUNT.guaranteeFund]).toBe(10);
    expect([depositsIn(ledger), ledger.returned[payerIndex(ledger, 'city')]]).toEqual([0, 7]);
    expect(ledger.received[ACCOUNT.development]).toBe(0);
  });

  it('bears them too of one that ends waiting, and nothing of one that succeeds', () => {
    const waiting = developedIn(
      0.06,
      { projects: [{ stage: 1, loan: 4 }], deposited: 10 },
      { p: { ...p, unfinancedDeath: 1 } },
    );
    expect(borne(waiting)).toBe(3);
    const used = [{ stage: 2, yearsLeft: 1, loan: 4 }];
    const success = developedIn(0.6, { projects: used, deposited: 10 }, { p });
    expect([borne(success), success.world.products.rows]).toEqual([0, 1]);
  });

  it('gives back what it could not lose once it is given no more, and lends no more', () => {
    const projects = [{ stage: 1, yearsLeft: 2, loan: 4 }, {}];
    const y = developedIn(0.6, { projects, deposited: 10 }, { p });
    expect(yearsLeft(y)).toEqual([1, 0]);
    const { ledger } = y.world;
    expect([ledger.returned[payerIndex(ledger, 'city')], depositsIn(ledger), y.stocks.guaranteeFund]).toEqual(
      [7, 3, 3],
    );
    const going = developedIn(0.6, { projects, deposited: 10 }, { p, controls: { guaranteeMoney: 1 } });
    expect([...going.world.ledger.returned]).toEqual(going.world.ledger.payers.map(() => 0));
  });

  it('takes the place of a part of what enterprises spend by the loans of the last year, not by money that waits', () => {
    const crowded = {
      p: { ...p, guaranteeLeverage: 0, developmentCrowding: 0.5 },
      controls: { guaranteeMoney: 2 },
    };
    const projects = [{}, {}];
    expect(yearsLeft(developedIn(2, { projects }, crowded))).toEqual([1, 1]);
    // one million of two is held back
    const stocks = { guaranteedLately: 2 };
    const after = developedIn(2, { projects, stocks }, crowded);
    expect([yearsLeft(after), after.stocks.guaranteedLately]).toEqual([[1, 0], 0]);
  });

  it('does nothing without money', () => {
    const y = developedIn(0.6, { projects: [{}] }, { p });
    expect([yearsLeft(y), y.stocks.guaranteeFund, y.stocks.guaranteedLoans]).toEqual([[0], 0, 0]);
  });

  it('gives back to each what it gave, and counts as returned by the programme what its payer gave', () => {
    const world = smallWorld({ stocks: { guaranteeFund: 10 } });
    deposit(world, 'city', 6);
    deposit(world, 'province', 4);
    const programme = { payer: 'province', amount: 1, start: YEAR, end: YEAR + 1 };
    const y = smallYear(world, { p, policy: { ...NO_POLICY, programme } });
    windUp(y);
    const { ledger } = y.world;
    expect(['city', 'province'].map((payer) => ledger.returned[payerIndex(ledger, payer)])).toEqual([6, 4]);
    expect(y.flows.programmeReturned).toBe(4);
    expect(y.stocks.guaranteeFund).toBe(0);
  });
});

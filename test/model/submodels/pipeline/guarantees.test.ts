import { describe, expect, it } from 'vitest';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { incomeOf } from '../../../../src/model/engine/spending.js';
import { SMALL_REGION } from '../small-world.js';
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
    expect([y.stocks.guaranteeFund, y.stocks.guaranteedLoans]).toEqual([6, 12]);
    expect(ofEnterprises(y)).toBeCloseTo(12, 12);
  });

  it('stands for the loans of earlier years of projects that are still under way', () => {
    const projects = [{ stage: 1, yearsLeft: 2, loan: 3 }, {}];
    const stocks = { guaranteeFund: 2 };
    expect(yearsLeft(developedIn(0.6, { projects, stocks }, { p }))).toEqual([1, 1]);
    const full = [{ stage: 1, yearsLeft: 2, loan: 3.5 }, {}];
    expect(yearsLeft(developedIn(0.6, { projects: full, stocks }, { p }))).toEqual([1, 0]);
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
    const fail = (guaranteeFund: number) =>
      developedIn(0.6, { projects, stocks: { guaranteeFund } }, { p }, [1, 0, 1]);
    expect([borne(fail(10)), fail(10).stocks.guaranteeFund]).toEqual([3, 7]);
    expect([borne(fail(1)), fail(1).stocks.guaranteeFund]).toEqual([1, 0]);
  });

  it('bears them too of one that ends waiting, and nothing of one that succeeds', () => {
    const stocks = { guaranteeFund: 10 };
    const waiting = developedIn(
      0.06,
      { projects: [{ stage: 1, loan: 4 }], stocks },
      { p: { ...p, unfinancedDeath: 1 } },
    );
    expect(borne(waiting)).toBe(3);
    const success = developedIn(0.6, { projects: [{ stage: 2, yearsLeft: 1, loan: 4 }], stocks }, { p });
    expect([borne(success), success.stocks.guaranteeFund, success.world.products.rows]).toEqual([0, 10, 1]);
  });

  it('takes the place of a part of what enterprises spend', () => {
    const crowded = {
      p: { ...p, guaranteeLeverage: 0, developmentCrowding: 0.5 },
      controls: { guaranteeMoney: 2 },
    };
    // one million of two is held back
    expect(yearsLeft(developedIn(2, { projects: [{}, {}] }, crowded))).toEqual([1, 0]);
  });

  it('does nothing without money', () => {
    const y = developedIn(0.6, { projects: [{}] }, { p });
    expect([yearsLeft(y), y.stocks.guaranteeFund, y.stocks.guaranteedLoans]).toEqual([[0], 0, 0]);
  });
});

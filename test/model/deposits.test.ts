import { expect, it } from 'vitest';
import { depositsIn } from '../../src/model/engine/deposits.js';
import { ACCOUNT } from '../../src/model/engine/ledger.js';
import type { LeverUse } from '../../src/model/engine/policy.js';
import { lever, liveFrom, observe, policyOf, seriesIn, settingWith, worldOf } from './maoming.js';

/** Years in which the fund is given 10 million, and in which it can be wound up. */
const GIVEN = 4;
const YEARS = 20;

/** Money of a fund with that leverage over the years, million CNY, and the years in which it was not what its stock says. */
function fundOver(guaranteeLeverage: number) {
  const total = { lent: 0, given: 0, lost: 0, returned: 0, held: 0, astray: 0 };
  const place = settingWith({ guaranteeLeverage });
  const policy = policyOf([lever('guaranteeFund', 10, GIVEN)], 10, GIVEN);
  liveFrom(place, worldOf(0), policy, YEARS, ({ world: { ledger, stocks }, flows }) => {
    total.lent += stocks.guaranteedLately;
    total.given += ledger.received[ACCOUNT.guaranteeFund];
    total.returned += flows.programmeReturned;
    total.lost += ledger.paid[ACCOUNT.guaranteeFund] - flows.programmeReturned;
    total.held = depositsIn(ledger);
    if (Math.abs(total.held - stocks.guaranteeFund) > 1e-9) total.astray++;
  });
  return total;
}

it('all that is deposited for guarantees comes back where banks lend nothing on it', () => {
  const { lent, given, lost, returned, held } = fundOver(0);
  expect([lent, given, held]).toEqual([0, 40, 0]);
  expect([lost, returned]).toEqual([expect.closeTo(0, 9), expect.closeTo(40, 9)]);
});

it('all but what failures took comes back where they do, and the fund holds what its stock says', () => {
  const { lent, given, lost, returned, held, astray } = fundOver(2);
  expect(lent).toBeGreaterThan(0);
  expect(lost).toBeGreaterThan(0);
  expect([given, astray]).toEqual([40, 0]);
  expect(lost + returned + held).toBeCloseTo(40, 9);
  expect(returned).toBeGreaterThan(0);
});

it('money on which banks lend nothing changes no project, whatever part of public money takes the place of others', () => {
  const place = settingWith({ guaranteeLeverage: 0, developmentCrowding: 0.6 });
  const died = (levers: readonly LeverUse[]) =>
    seriesIn(observe(1, policyOf(levers, 10, GIVEN), YEARS, place), 'unfinancedDeaths');
  expect(died([lever('guaranteeFund', 10, GIVEN)])).toEqual(died([]));
});

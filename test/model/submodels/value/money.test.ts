import { describe, expect, it } from 'vitest';
import { openBooks } from '../../../../src/model/engine/books.js';
import { deposit, payLoss } from '../../../../src/model/engine/deposits.js';
import { payFrom, receive, useOf } from '../../../../src/model/engine/spending.js';
import { budgetCost, moneyOf, socialCost } from '../../../../src/model/submodels/value/money.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** The city pays 10 for programmes and 4 for a rise of pay, the province 3 and the centre 5 for research; enterprises earn 2. */
function paidYear() {
  const world = smallWorld();
  payFrom(world, 'city', 'programmes', useOf('programmes'), 10);
  payFrom(world, 'city', 'transfers', useOf('transfers'), 4);
  payFrom(world, 'province', 'research', useOf('research'), 3);
  payFrom(world, 'central', 'research', useOf('research'), 5);
  receive(world, 'enterprises', 2);
  return smallYear(world);
}
const level = (id: string): number => SMALL_REGION.levels.findIndex((one) => one.id === id);

describe('money of a perspective', () => {
  it('is that of the budgets up to its level and of payers of no level, less what they earn', () => {
    const y = paidYear();
    expect(budgetCost(moneyOf(y, level('city')))).toBeCloseTo(12, 12);
    expect(budgetCost(moneyOf(y, level('province')))).toBeCloseTo(15, 12);
    expect(budgetCost(moneyOf(y, level('nation')))).toBeCloseTo(20, 12);
  });

  it('is more above the region by a quarter of the grants from further up where others nearby would have won them', () => {
    const [one] = SMALL_REGION.funding.outside;
    const outside = ['central', 'province'].map((payer) => ({ ...one!, id: payer, payer }));
    const region = { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, outside } };
    const costs = (grantsNearby: number) => {
      const y = smallYear(paidYear().world, { region, p: { grantsNearby } });
      y.flows.outsidePaid.set([4, 3]);
      return ['city', 'province', 'nation'].map((id) => budgetCost(moneyOf(y, level(id))));
    };
    expect(costs(0.25)).toEqual([12, 15 + 1, 20]);
    expect(costs(0)).toEqual([12, 15, 20]);
  });

  it('counts the grants of all funders from further up', () => {
    const [one] = SMALL_REGION.funding.outside;
    const outside = ['central', 'central', 'province'].map((payer, n) => ({
      ...one!,
      id: `${payer}${n}`,
      payer,
    }));
    const region = { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, outside } };
    const y = smallYear(paidYear().world, { region, p: { grantsNearby: 0.25 } });
    y.flows.outsidePaid.set([4, 8, 3]);
    expect(budgetCost(moneyOf(y, level('province')))).toBeCloseTo(15 + 0.25 * 12, 12);
  });

  it('is more above the region by what hospitals elsewhere lose with patients kept, as far as these are nearby', () => {
    const y = smallYear(paidYear().world, { p: { patientsNearby: 0.25 } });
    y.flows.keptSurplus = 8;
    const costs = ['city', 'province', 'nation'].map((id) => budgetCost(moneyOf(y, level(id))));
    expect(costs).toEqual([12, 15 + 0.25 * 8, 20 + 8]);
  });

  it('leaves out transfers where all people count alike, but for what raising them costs', () => {
    const money = moneyOf(paidYear(), level('city'));
    expect(money).toEqual({ spent: 14, transferred: 4, borne: 0, earned: 2 });
    expect(socialCost(money, 0.2)).toBeCloseTo(10 + 0.8 - 2, 12);
    expect(socialCost(money, 0)).toBeCloseTo(8, 12);
  });

  it('leaves out losses that a fund of public money bears for enterprises, but for what raising them costs', () => {
    const y = paidYear();
    deposit(y.world, 'city', 6);
    payLoss(y.world, 'enterprises', 5);
    const money = moneyOf(y, level('city'));
    // 6 more are spent, of which 5 are earned by enterprises; the last one is still in the fund
    expect(money).toEqual({ spent: 20, transferred: 4, borne: 5, earned: 7 });
    expect(budgetCost(money)).toBeCloseTo(13, 12);
    expect(socialCost(money, 0.2)).toBeCloseTo(8.8 + 1 + 0.2 * 5, 12);
    // half of it were the province's
    const both = paidYear();
    deposit(both.world, 'city', 3);
    deposit(both.world, 'province', 3);
    payLoss(both.world, 'enterprises', 5);
    expect(moneyOf(both, level('city')).borne).toBeCloseTo(2.5, 12);
    expect(moneyOf(both, level('province')).borne).toBeCloseTo(5, 12);
  });

  it('has losses of a year in that year alone', () => {
    const { world } = paidYear();
    deposit(world, 'city', 6);
    payLoss(world, 'enterprises', 5);
    openBooks(world);
    expect([...world.ledger.lost]).toEqual(world.ledger.payers.map(() => 0));
  });
});

import { describe, expect, it } from 'vitest';
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

  it('leaves out transfers where all people count alike, but for what raising them costs', () => {
    const money = moneyOf(paidYear(), level('city'));
    expect(money).toEqual({ spent: 14, transferred: 4, earned: 2 });
    expect(socialCost(money, 0.2)).toBeCloseTo(10 + 0.8 - 2, 12);
    expect(socialCost(money, 0)).toBeCloseTo(8, 12);
  });
});

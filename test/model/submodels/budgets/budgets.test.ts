import { describe, expect, it } from 'vitest';
import { ACCOUNT } from '../../../../src/model/engine/ledger.js';
import { spendingByKind, spendingOfAll } from '../../../../src/model/engine/spending.js';
import { budgets } from '../../../../src/model/submodels/budgets/budgets.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';
import { type Act, paidBy, policy, probe, use, yearOf } from './probe-lever.js';

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

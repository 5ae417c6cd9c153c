import { describe, expect, it } from 'vitest';
import { costPerDalyRows } from '../../src/results/value-for-money.js';
import { tinyCollected } from './tiny.js';

/** DALYs and money (million CNY) of one alternative over four futures, the baseline at 0. */
function cost(dalys: readonly number[], money: readonly number[]): number | null {
  const none = [[0, 0, 0, 0]];
  const collected = tinyCollected({
    table: { discountedDalys: [none, [dalys]], discountedSpending: [none, [money]] },
  });
  return costPerDalyRows(collected)[0].value;
}

describe('cost per DALY', () => {
  it('is the ratio of means, not the mean of ratios', () => {
    expect(cost([10, 20, 30, 40], [1, 1, 1, 1])).toBeCloseTo(40_000, 9);
  });

  it('is null where the interval of the effect contains 0', () => {
    expect(cost([-10, 20, 30, 40], [1, 1, 1, 1])).toBeNull();
    expect(cost([0, 0, 0, 0], [1, 1, 1, 1])).toBeNull();
  });

  it('is null where health is lost for sure: a negative ratio would read as a bargain', () => {
    expect(cost([-10, -20, -30, -40], [1, 1, 1, 1])).toBeNull();
  });

  it('has one row an alternative, in their order', () => {
    const none = [[0, 0, 0, 0]];
    const collected = tinyCollected({
      table: { discountedDalys: [none, none, none], discountedSpending: [none, none, none] },
    });
    expect(costPerDalyRows(collected).map(({ scenario }) => scenario)).toEqual(['first', 'second']);
  });
});

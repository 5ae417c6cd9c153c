import { describe, expect, it } from 'vitest';
import { costPerDalyRows } from '../../src/results/value-for-money.js';
import { tinyCollected } from './tiny.js';

/** DALYs of one alternative in draws x two replicates that do not differ by chance, at a cost of 1 million CNY; the baseline at 0. */
function cost(dalys: readonly number[], replicates = 2): number | null {
  const runs = dalys.flatMap((value) => Array<number>(replicates).fill(value));
  const none = [runs.map(() => 0)];
  const collected = tinyCollected({
    table: { discountedDalys: [none, [runs]], discountedSpending: [none, [runs.map(() => 1)]] },
    draws: dalys.map((_, n) => n + 1),
    replicates,
  });
  return costPerDalyRows(collected)[0].value;
}

describe('cost per DALY', () => {
  it('is the ratio of means, not the mean of ratios', () => {
    expect(cost([10, 20, 30, 40, 25, 25])).toBeCloseTo(40_000, 9);
  });

  it('is null where the interval of the effect contains 0', () => {
    expect(cost([-10, 20, 30, 40, 25, 25])).toBeNull();
    expect(cost([0, 0, 0, 0, 0, 0])).toBeNull();
  });

  it('is null where draws or replicates are too few to conclude anything', () => {
    expect(cost([10])).toBeNull();
    expect(cost([10, 20, 30, 40, 25])).toBeNull();
    expect(cost([10, 20, 30, 40, 25, 25], 1)).toBeNull();
  });

  it('is null where health is lost for sure: a negative ratio would read as a bargain', () => {
    expect(cost([-10, -20, -30, -40, -25, -25])).toBeNull();
  });

  it('has one row an alternative, in their order', () => {
    const none = [[0, 0, 0, 0]];
    const collected = tinyCollected({
      table: { discountedDalys: [none, none, none], discountedSpending: [none, none, none] },
    });
    expect(costPerDalyRows(collected).map(({ scenario }) => scenario)).toEqual(['first', 'second']);
  });
});

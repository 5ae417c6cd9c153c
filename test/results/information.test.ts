import { describe, expect, it } from 'vitest';
import { informationOf } from '../../src/results/information.js';
import { type Table, tinyCollected } from './tiny.js';

const DRAWS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Every draw with two replicates that say the same, so that nothing is noise. */
const twice = (values: readonly number[]) => [values.flatMap((value) => [value, value])];
const ZEROS = twice(DRAWS.map(() => 0));

function informationFor(...money: (readonly number[])[]) {
  const table: Table = {
    discountedDalys: [ZEROS, ...money.map(() => ZEROS)],
    discountedSpending: [ZEROS, ...money.map(twice)],
    discountedTransfers: [ZEROS, ...money.map(() => ZEROS)],
  };
  return informationOf(tinyCollected({ table, draws: DRAWS }));
}

describe('the value of perfect information', () => {
  it('is what the choice that is best on average forgoes in the draws in which another is better', () => {
    // Costs 2 in six draws and saves 4 in two: doing nothing is chosen, and 4 is forgone in two of eight.
    const found = informationFor([2, 2, 2, 2, 2, 2, -4, -4])!;
    expect(found.choice).toBe('baseline');
    expect(found.value).toBeCloseTo(1, 12);
    expect(found.low).toBe(0);
    // t of 7 degrees of freedom, 2.365, times the standard error of six 0 and two 4.
    expect(found.high).toBeCloseTo(1 + 2.3646 * Math.sqrt(24 / 7 / 8), 3);
  });

  it('is nothing where one choice is best in every draw', () => {
    const found = informationFor([-1, -2, -3, -1, -2, -3, -1, -2])!;
    expect(found).toMatchObject({ choice: 'first', value: 0, low: 0, high: 0, driver: null });
  });

  it('is not estimated from runs that allow no conclusion', () => {
    const table: Table = {
      discountedDalys: [[[0]], [[0]]],
      discountedSpending: [[[0]], [[1]]],
      discountedTransfers: [[[0]], [[0]]],
    };
    expect(informationOf(tinyCollected({ table, draws: [1], replicates: 1 }))).toBeNull();
  });
});

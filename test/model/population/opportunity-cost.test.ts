import { describe, expect, it } from 'vitest';
import { opportunityCost } from '../../../src/model/population/opportunity-cost.js';
import { SMALL_REGION } from '../submodels/small-world.js';

/** The region's start year is 2020; published are 25,000 to 100,000 CNY. */
const costIn = (year: number, opportunityCostPosition: number, opportunityCostGrowth: number): number =>
  opportunityCost({ region: SMALL_REGION, year, p: { opportunityCostPosition, opportunityCostGrowth } });

describe('the cost of a DALY in ordinary care', () => {
  it('lies between the published low and high, halfway at their geometric mean', () => {
    expect([0, 0.5, 1].map((position) => Math.round(costIn(2020, position, 0)))).toEqual([
      25_000, 50_000, 100_000,
    ]);
  });

  it('stands still without growth', () => {
    expect(costIn(2045, 0.5, 0)).toBe(costIn(2020, 0.5, 0));
  });

  it('grows from the start year on: by a tenth a year, to 1.21 times after two', () => {
    expect(costIn(2022, 0.5, 0.1)).toBeCloseTo(60_500, 6);
  });
});

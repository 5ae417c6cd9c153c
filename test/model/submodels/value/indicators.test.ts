import { describe, expect, it } from 'vitest';
import { payFrom, useOf } from '../../../../src/model/engine/spending.js';
import { valueIndicators } from '../../../../src/model/submodels/value/indicators.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const indicator = (id: string) => valueIndicators.find((entry) => entry.id === id)!;
const LEVELS = SMALL_REGION.levels.map(({ id }) => id);
/** 10 DALYs averted, of which 4 by people who came from elsewhere; the city pays 1, the province 2, the centre 3 million. */
function seen(perspective?: string, nearby: Record<string, number> = {}) {
  const world = smallWorld();
  payFrom(world, 'city', 'programmes', useOf('programmes'), 1);
  payFrom(world, 'province', 'research', useOf('research'), 2);
  payFrom(world, 'central', 'research', useOf('research'), 3);
  const region = perspective === undefined ? SMALL_REGION : { ...SMALL_REGION, perspective };
  const y = smallYear(world, {
    region,
    p: { opportunityCostGrowth: 0, opportunityCostPosition: 0.5, ...nearby },
  });
  y.flows.averted[0] = 10;
  y.flows.poachedCare = 4;
  return { y, discount: 1 } as never;
}

describe('the perspective of a region', () => {
  it('is its own level where none is named: its own money, and all who are treated', () => {
    // 1 million at 50,000 CNY a DALY
    expect(indicator('netHealthBenefit').observe(seen())).toBeCloseTo(10 - 20, 9);
    expect(indicator('discountedSpending').observe(seen())).toBeCloseTo(1, 12);
    expect(indicator('discountedDalys').observe(seen())).toBeCloseTo(10, 12);
    expect(indicator('netHealthBenefit').observe(seen(LEVELS[0]))).toBeCloseTo(-10, 9);
  });

  it('counts above it the budgets up to the level, and not the care that people took along', () => {
    expect(indicator('netHealthBenefit').observe(seen('province'))).toBeCloseTo(6 - 60, 9);
    expect(indicator('netHealthBenefit').observe(seen('nation'))).toBeCloseTo(6 - 120, 9);
    expect(indicator('discountedSpending').observe(seen('nation'))).toBeCloseTo(6, 12);
    expect(indicator('discountedDalys').observe(seen('nation'))).toBeCloseTo(6, 12);
  });

  it('counts of that care what was lost within the level: a quarter in the province, all in the nation', () => {
    const dalys = LEVELS.map((level) =>
      indicator('discountedDalys').observe(seen(level, { peopleNearby: 0.25 })),
    );
    expect(dalys).toEqual([10, 9, 6]);
    expect(indicator('netHealthBenefit').observe(seen('province', { peopleNearby: 0.25 }))).toBeCloseTo(
      9 - 60,
      9,
    );
  });

  it('is that of the headline, whose part of that level it is', () => {
    const { observe, parts } = indicator('netHealthBenefit');
    const part = parts!.find(({ dimension }) => dimension === 'perspective')!;
    LEVELS.forEach((level, n) => {
      expect(observe(seen(level))).toBe(part.observe(seen(), n));
    });
  });

  it('counts for a DALY of another worth too: one product per head', () => {
    const part = indicator('netHealthBenefit').parts!.find(({ dimension }) => dimension === 'gdp')!;
    const at = part.values(SMALL_REGION).indexOf('1');
    const products = 1e6 / SMALL_REGION.gdpPerHead;
    expect(part.observe(seen(), at)).toBeCloseTo(10 - products, 9);
    expect(part.observe(seen('nation'), at)).toBeCloseTo(6 - 6 * products, 9);
  });
});

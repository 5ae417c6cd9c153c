import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { levelsAboveInWords } from '../../src/report/levels-above.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON, labels } from './fixture.js';

const NATION = COMPARISON.region.levels.at(-1)!;

/** The comparison with the net health benefit of grants as the city sees it and with all budgets up to the nation's. */
function seen(city: readonly [number, number], nation: readonly [number, number]): Comparison {
  const row = COMPARISON.effects.find(
    ({ scenario, indicator, part, year }) =>
      scenario === 'competitive-grants' &&
      indicator === 'netHealthBenefit' &&
      part === '' &&
      year === 'total',
  )!;
  const between = ([low, high]: readonly [number, number], part: string) => ({
    ...row,
    part,
    mean: (low + high) / 2,
    low,
    high,
  });
  const rows = [between(city, ''), between(nation, `perspective=${NATION.id}`)];
  return { ...COMPARISON, effects: [...COMPARISON.effects.filter((other) => other !== row), ...rows] };
}

const said = (comparison: Comparison) =>
  levelsAboveInWords({ comparison, model: medinno, labels, language: 'en' }).join(' ');

describe('the budgets of the levels above', () => {
  it('are spoken of where a strategy is clearly worse, or better, only once they count', () => {
    const worse = said(seen([-900, 300], [-900, -100]));
    expect(worse).toBe(
      `With all budgets up to the ${NATION.name.en} counted, “More competitive grants” (−500 [−900 to −100] DALYs) is clearly worse than ordinary care.`,
    );
    expect(said(seen([-300, 900], [100, 900]))).toContain('clearly better than ordinary care');
  });

  it('are not spoken of where they change nothing', () => {
    expect(said(seen([-900, -100], [-900, -100]))).toBe('');
    expect(said(seen([-900, 300], [-900, 300]))).toBe('');
  });
});

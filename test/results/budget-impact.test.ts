import { describe, expect, it } from 'vitest';
import { budgetImpactRows } from '../../src/results/budget-impact.js';
import { region } from '../model/maoming.js';
import { tinyCollected } from './tiny.js';

const PAYERS = region.payers.map(({ id }) => id);

const YEARS = 12;
/** Three draws, replicates 1 and 2: the same in every year. */
const flat = (...values: number[]) => Array.from({ length: YEARS }, () => values);
const NOTHING = flat(0, 0, 0, 0, 0, 0);

function impact() {
  const payers = Object.fromEntries(PAYERS.map((payer) => [`spending payer=${payer}`, [NOTHING, NOTHING]]));
  return budgetImpactRows(
    tinyCollected({
      table: {
        spending: [flat(100, 100, 100, 100, 100, 100), flat(128, 130, 130, 130, 130, 132)],
        ...payers,
        'spending payer=city': [flat(40, 40, 40, 40, 40, 40), flat(70, 70, 70, 70, 70, 70)],
      },
      draws: [1, 2, 3],
    }),
  );
}

const of = (payer: string) => impact().filter((row) => row.payer === payer);

describe('the budget impact', () => {
  it('covers the first ten years and all of them together, for every payer and all of them', () => {
    const years = of('city').map(({ year }) => year);
    expect(years).toEqual([...Array.from({ length: 10 }, (_, n) => region.policyYear + n), 'total']);
    expect(new Set(impact().map(({ payer }) => payer))).toEqual(new Set(['', ...PAYERS]));
  });

  it('is the undiscounted difference to the baseline, year by year, and adds up', () => {
    const rows = of('city');
    expect(rows.slice(0, 10).map(({ mean }) => mean)).toEqual(Array.from({ length: 10 }, () => 30));
    expect(rows.at(-1)).toMatchObject({ mean: 300, low: 300, high: 300 });
  });

  it('has intervals of what could happen, those of a sum from the sums', () => {
    const [first, total] = [of('')[0]!, of('').at(-1)!];
    expect(first.mean).toBe(30);
    expect(first.low).toBeGreaterThanOrEqual(28);
    expect(first.low).toBeLessThan(29);
    expect(total.low).toBeCloseTo(10 * first.low!, 9);
    expect(total.high).toBeCloseTo(10 * first.high!, 9);
  });

  it('is nothing where a payer pays as before', () => {
    expect(of('patients').every(({ mean, low, high }) => mean === 0 && low === 0 && high === 0)).toBe(true);
  });
});

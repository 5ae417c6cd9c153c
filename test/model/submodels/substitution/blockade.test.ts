import { describe, expect, it } from 'vitest';
import { blockade } from '../../../../src/model/submodels/substitution/blockade.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

/** Years that a blockade still lasts, in each of so many years, of a region that draws a number between `low` and `high` in the first. */
function yearsOf(low: number, high: number, chance: number, years = 1, spinUp = false): number[] {
  const { key0: k0, key1: k1 } = keyWith(PURPOSE.blockade, low, high);
  const world = smallWorld({ key: { k0, k1 } });
  return Array.from({ length: years }, (_, t) => {
    const p = { blockadeChance: t === 0 ? chance : 0, blockadeLasts: 3 };
    blockade(smallYear(world, { p, year: YEAR + t, spinUp }));
    return Number(world.stocks.blockadeYears);
  });
}

describe('a blockade', () => {
  it('begins in a year with its chance, and lasts three years', () => {
    expect(yearsOf(0.29, 0.3, 0.3, 5)).toEqual([3, 2, 1, 0, 0]);
    expect(yearsOf(0.3, 0.31, 0.3, 2)).toEqual([0, 0]);
  });

  it('never begins unless a scenario sets its chance, nor before the start year', () => {
    expect(yearsOf(0, 0.001, 0)).toEqual([0]);
    expect(yearsOf(0, 0.001, 1, 1, true)).toEqual([0]);
  });

  it('does not begin anew while one lasts, and follows the last at once where it is certain', () => {
    const world = smallWorld();
    const left = Array.from({ length: 5 }, (_, t) => {
      blockade(smallYear(world, { p: { blockadeChance: 1, blockadeLasts: 3 }, year: YEAR + t }));
      return Number(world.stocks.blockadeYears);
    });
    expect(left).toEqual([3, 2, 1, 3, 2]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRows } from '../../src/model/engine/best-rows.js';
import { emptyScratch } from '../../src/model/engine/scratch.js';

/** The best of rows with these worths, by their place in the list plus 10. */
function bestOf(worths: readonly number[], wanted: number): number[] {
  const scratch = emptyScratch(worths.length);
  worths.forEach((worth, n) => {
    scratch.rows[n] = 10 + n;
    scratch.work[n] = worth;
  });
  return [...bestRows(scratch, worths.length, wanted)];
}

describe('the best rows', () => {
  it('come in the order in which they stand, and of equals the earlier ones', () => {
    expect(bestOf([3, 9, 5, 7, 5], 3)).toEqual([11, 12, 13]);
  });

  it('are none where none are wanted, and all where more are wanted than there are', () => {
    expect(bestOf([1, 2], 0)).toEqual([]);
    expect(bestOf([1, 2], 5)).toEqual([10, 11]);
    expect(bestOf([], 1)).toEqual([]);
  });

  it('are those that sorting would put first', () => {
    const lists = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 });
    const same = fc.property(lists, fc.nat(70), (worths, wanted) => {
      const sorted = worths.map((worth, n) => ({ worth, row: 10 + n }));
      sorted.sort((a, b) => b.worth - a.worth || a.row - b.row);
      const first = sorted.slice(0, wanted).map(({ row }) => row);
      expect(bestOf(worths, wanted)).toEqual(first.sort((a, b) => a - b));
    });
    fc.assert(same);
  });
});

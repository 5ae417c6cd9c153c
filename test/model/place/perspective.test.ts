import { describe, expect, it } from 'vitest';
import { takenWithin } from '../../../src/model/place/perspective.js';

const levelsOf = (count: number) => ({
  levels: Array.from({ length: count }, (_, n) => ({ id: `level-${n}`, name: { en: '', zh: '' } })),
});

describe('what is taken within a level', () => {
  it('is nothing in the region itself, its share in the level above, and all in the nation', () => {
    expect([0, 1, 2].map((level) => takenWithin(levelsOf(3), level, 0.6))).toEqual([
      0,
      expect.closeTo(0.6, 12),
      1,
    ]);
  });

  it('is in each level in between the same share of the rest', () => {
    const shares = [0, 1, 2, 3].map((level) => takenWithin(levelsOf(4), level, 0.5));
    expect(shares).toEqual([0, 0.5, 0.75, 1]);
  });

  it.each([0, 0.3, 1])(
    'is all in the nation, and nothing where the region is one, with %d nearby',
    (nearby) => {
      expect(takenWithin(levelsOf(2), 1, nearby)).toBe(1);
      expect(takenWithin(levelsOf(1), 0, nearby)).toBe(0);
    },
  );

  it('is all above the region where all is nearby', () => {
    expect([1, 2].map((level) => takenWithin(levelsOf(3), level, 1))).toEqual([1, 1]);
  });
});

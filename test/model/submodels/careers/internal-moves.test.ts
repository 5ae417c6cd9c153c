import { describe, expect, it } from 'vitest';
import { moveWithin } from '../../../../src/model/submodels/careers/internal-moves.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld } from '../small-world.js';

/** Who of four in the second institution takes a post in the first, by a lot. */
function mover(lot: number): number {
  const people = Array.from({ length: 4 }, () => ({ institution: 1, tenure: 3 }));
  const world = smallWorld({ institutions: [{ filled: 0 }, { filled: 4 }], people });
  expect(moveWithin(world, Int32Array.of(0, 1, 2, 3), 0, lot)).toBe(true);
  expect([...world.institutions.filled.subarray(0, 2)]).toEqual([1, 3]);
  return world.researchers.institution.indexOf(0);
}

describe('a move within the region', () => {
  it('is of anybody alike, by the lot', () => {
    expect([0, 0.3, 0.6, 0.9].map(mover)).toEqual([0, 1, 2, 3]);
  });

  it('is within an institution that stands for two of one person in two, and leaves the post open there', () => {
    const moved = (half: 'lower' | 'upper') => {
      const [low, high] = half === 'lower' ? [0.4, 0.5] : [0.5, 0.6];
      const people = [{ tenure: 3, ...keyWith(PURPOSE.otherMember, low, high) }];
      const world = smallWorld({ institutions: [{ members: 2, filled: 1 }], people });
      const moves = moveWithin(world, Int32Array.of(0), 0, 0);
      return [moves, world.institutions.filled[0], world.researchers.tenure[0]];
    };
    expect(moved('lower')).toEqual([false, 1, 3]);
    expect(moved('upper')).toEqual([true, 1, 0]);
  });
});

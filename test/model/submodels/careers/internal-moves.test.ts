import { describe, expect, it } from 'vitest';
import { moveWithin } from '../../../../src/model/submodels/careers/internal-moves.js';
import { smallWorld } from '../small-world.js';

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
});

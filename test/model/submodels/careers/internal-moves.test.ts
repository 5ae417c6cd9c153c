import { describe, expect, it } from 'vitest';
import { GONE, STAGE } from '../../../../src/model/engine/codes.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { movablePeople, moveWithin } from '../../../../src/model/submodels/careers/internal-moves.js';
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

describe('people who may move', () => {
  it('are in post, free of contract and there for a year, each among those of the type of the institution', () => {
    const institutions = INSTITUTION_TYPES.map((_, type) => ({ type }));
    const people = [
      { institution: 3, tenure: 1 },
      { institution: 1, tenure: 9 },
      { institution: 0, tenure: 1 },
      { institution: 1, tenure: 1, stage: STAGE.early },
      { institution: 2, tenure: 2 },
      { institution: 1, tenure: 0 },
      { institution: 1, tenure: 3, contract: 1 },
      { institution: 1, tenure: 3, stage: STAGE.trainee },
      { institution: 1, tenure: 3, gone: GONE.left },
      { institution: 3, tenure: 2 },
    ];
    const movable = movablePeople(smallWorld({ institutions, people }));
    expect(movable.map((rows) => [...rows])).toEqual([[2], [1, 3], [4], [0, 9]]);
  });

  it('are each there once', () => {
    const world = smallWorld({ institutions: [{}], people: [{ tenure: 1 }] });
    expect(movablePeople(world).map((rows) => [...rows])).toEqual([[], [0], [], []]);
  });

  it('move after one year, and not again in the year in which they came', () => {
    const moves = (tenure: number) => {
      const world = smallWorld({
        institutions: [{ filled: 0 }, { filled: 1 }],
        people: [{ institution: 1, tenure }],
      });
      return moveWithin(world, Int32Array.of(0), 0, 0);
    };
    expect([0, 1].map(moves)).toEqual([false, true]);
  });
});

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

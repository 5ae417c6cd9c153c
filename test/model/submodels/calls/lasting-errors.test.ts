import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../../src/model/engine/codes.js';
import { keepErrors } from '../../../../src/model/submodels/calls/lasting-errors.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { ABOVE, NATION, REGION_OF_LEVELS } from '../funders-of-levels.js';
import { randomOf, smallWorld, smallYear } from '../small-world.js';

/** Errors of 1 and 2 that a funder made in the year about the second and the first of two people. */
function errorsOf(funder: number, coordination: number, coordinationKept: number): number[] {
  const people = [
    { key0: 5, key1: 6 },
    { key0: 7, key1: 8 },
  ];
  const y = smallYear(smallWorld({ people }), {
    region: REGION_OF_LEVELS,
    p: { coordinationKept },
    controls: { coordination },
  });
  const errors = Float64Array.of(1, 2);
  keepErrors(y, funder, Int32Array.of(1, 0), errors);
  return [...errors];
}

const ofLife = (k0: number, k1: number): number =>
  normal(randomOf({ k0, k1 }, PURPOSE.lastingReviewNoise, 0));

describe('errors of review under a single funder', () => {
  it.each([
    ['the region’s call', FUNDER.local],
    ['the call of a programme', FUNDER.programme],
    ['a funder that the level above pays', ABOVE],
  ])('of %s are to 0.6 of the year and to 0.8 of life, where 0.64 of their variance lasts', (_, by) => {
    // 0.36 of the variance is of the year: √0.36 = 0.6 and √0.64 = 0.8
    for (const [coordination, kept] of [
      [1, 0.64],
      [0.8, 0.8],
    ] as const) {
      const [first, second] = errorsOf(by, coordination, kept);
      expect(first).toBeCloseTo(0.6 + 0.8 * ofLife(7, 8), 12);
      expect(second).toBeCloseTo(1.2 + 0.8 * ofLife(5, 6), 12);
    }
  });

  it.each([
    ['a funder of the nation, which stays apart', NATION, 1, 0.64],
    ['the region’s call where there is no single funder', FUNDER.local, 0, 0.64],
    ['the region’s call where nothing lasts', FUNDER.local, 1, 0],
  ])('are those of the year for %s', (_, by, coordination, kept) => {
    expect(errorsOf(by, coordination, kept)).toEqual([1, 2]);
  });
});

import { randomOf, YEAR } from './small-world.js';

/** Somebody's random number for a purpose in a year, YEAR unless said, lies between `low` and `high`. */
export interface Band {
  readonly purpose: number;
  readonly low: number;
  readonly high: number;
  readonly year?: number;
}

/** The key columns of somebody all of whose random numbers lie in their bands. */
export function keyInBands(...bands: readonly Band[]): { key0: number; key1: number } {
  for (let k0 = 1; k0 <= MOST_KEYS; k0++) {
    const fits = bands.every(({ purpose, low, high, year = YEAR }) => {
      const u = randomOf({ k0, k1: 0 }, purpose, year);
      return u > low && u < high;
    });
    if (fits) return { key0: k0, key1: 0 };
  }
  throw new Error(`no key among ${MOST_KEYS} has its numbers in all bands`);
}

const MOST_KEYS = 10_000_000;
/** How far from an edge a number may lie. */
const NEAR = 0.003;

/** Right below and right above an edge: whatever moves the edge by more than a hundredth or so changes one of the two. */
export const around = (purpose: number, edge: number, year = YEAR): readonly [Band, Band] => [
  { purpose, low: edge - NEAR, high: edge, year },
  { purpose, low: edge, high: edge + NEAR, year },
];

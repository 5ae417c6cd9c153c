import { requireCount } from '../../statistics/checked-numbers.js';
import { BITS, DIMENSIONS, directionNumbers } from './direction-numbers.js';
import { owenScrambling } from './owen-scrambling.js';
import type { Rows } from './rows.js';

interface SobolOptions {
  /** From 1 to 1,111. */
  readonly dimensions: number;
  readonly points: number;
  /** How many points at the beginning are left out, 0 unless given. */
  readonly skip?: number;
  /** Seed of Owen's scrambling, or false for the sequence as it was published. */
  readonly scramble: string | false;
}

/** 2^-32, written out. */
const STEP = 2.3283064365386963e-10;
const MOST_POINTS = 4294967296;

/**
 * Points of a Sobol sequence in Gray code order: any 2^m of them from a multiple of 2^m on spread over the unit cube more evenly than
 * random ones. Further points or dimensions move none of those that there are.
 *
 * As published, the first point is 0 in every dimension, and a coordinate can be 0 but not 1. Scrambled (nested uniform scrambling, see
 * `owenScrambling`), every point is uniformly distributed, coordinates lie strictly between 0 and 1, means over points are unbiased,
 * and no point should be skipped: 2^m points from the first on have one in every stratum of width 2^-m.
 *
 * Source: Sobol 1967, DOI 10.1016/0041-5553(67)90144-9; direction numbers: Joe and Kuo 2008, DOI 10.1137/070709359.
 * @throws RangeError for more dimensions or points than there are, and for a skip below 0
 * @example
 * sobolSequence({ dimensions: 2, points: 4, scramble: false }); // => [[0, 0], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]]
 * const [first] = sobolSequence({ dimensions: 2, points: 1, scramble: 'my seed' });
 * first.every((u) => u > 0 && u < 1); // => true
 */
export function sobolSequence({ dimensions, points, skip = 0, scramble }: SobolOptions): Rows {
  requireCount(dimensions, 'the number of dimensions');
  requireCount(points, 'the number of points');
  if (dimensions > DIMENSIONS) throw new RangeError(`${dimensions} dimensions, of ${DIMENSIONS} there are`);
  if (!(Number.isInteger(skip) && skip >= 0)) throw new RangeError(`${skip} points cannot be skipped`);
  if (skip + points > MOST_POINTS)
    throw new RangeError(`${skip + points} points, of ${MOST_POINTS} there are`);
  const rows = Array.from({ length: points }, () => new Array<number>(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const bits = columnOfBits(dimension, skip, points);
    const turned = scramble === false ? null : owenScrambling(scramble, dimension);
    for (let n = 0; n < points; n++)
      rows[n][dimension] = turned ? ((turned(bits[n]) >>> 0) + 0.5) * STEP : (bits[n] >>> 0) * STEP;
  }
  return rows;
}

/** Points of one dimension as 32 bits: each differs from the one before by one direction number (Antonov and Saleev 1979). */
function columnOfBits(dimension: number, skip: number, points: number): Int32Array {
  const directions = directionNumbers(dimension + 1);
  const column = new Int32Array(points);
  const gray = skip ^ (skip >>> 1);
  let bits = 0;
  for (let k = 0; k < BITS; k++) if ((gray >>> k) & 1) bits ^= directions[k];
  for (let n = 0; n < points; n++) {
    column[n] = bits;
    const number = skip + n;
    const lastZero = ~number & (number + 1);
    bits ^= directions[BITS - 1 - Math.clz32(lastZero)];
  }
  return column;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, seedsOf } from '../../../src/analysis/designs/direction-numbers.js';
import { sobolSequence } from '../../../src/analysis/designs/sobol-sequence.js';
import { stream } from '../../../src/random/streams.js';
import { mean, sampleVariance } from '../../../src/statistics/mean.js';

/** The first points in three dimensions as Joe and Kuo print them for these direction numbers. */
const PUBLISHED = [
  [0, 0, 0],
  [0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25],
  [0.25, 0.75, 0.75],
  [0.375, 0.375, 0.625],
  [0.875, 0.875, 0.125],
  [0.625, 0.125, 0.875],
  [0.125, 0.625, 0.375],
  [0.1875, 0.3125, 0.9375],
  [0.6875, 0.8125, 0.4375],
];

/** How many points each box of 2^a by 2^b equal boxes has. */
function boxCounts(points: readonly (readonly number[])[], a: number, b: number): number[] {
  const counts = new Array<number>(2 ** (a + b)).fill(0);
  for (const [x, y] of points) counts[Math.floor(x * 2 ** a) * 2 ** b + Math.floor(y * 2 ** b)]++;
  return counts;
}

const allOnce = (column: readonly number[]): boolean =>
  new Set(column.map((u) => Math.floor(u * column.length))).size === column.length;

describe('the Sobol sequence', () => {
  it('has the published first points', () => {
    expect(sobolSequence({ dimensions: 3, points: 10, scramble: false })).toEqual(PUBLISHED);
  });

  it('goes on wherever it is taken up', () => {
    const all = sobolSequence({ dimensions: 4, points: 100, scramble: false });
    expect(sobolSequence({ dimensions: 4, points: 60, skip: 40, scramble: false })).toEqual(all.slice(40));
    const late = sobolSequence({ dimensions: 1, points: 2, skip: 2 ** 32 - 2, scramble: false });
    // The Gray codes of 2^32 - 2 and 2^32 - 1 are 2^31 + 1 and 2^31, read from the last bit.
    expect(late).toEqual([[2 ** -1 + 2 ** -32], [2 ** -32]]);
  });

  // Lines of new-joe-kuo-6: dimension, degree, coefficients, first direction numbers.
  it.each([
    [2, 1, 0, [1]],
    [3, 2, 1, [1, 3]],
    [8, 5, 2, [1, 1, 5, 5, 17]],
    [12, 5, 13, [1, 1, 1, 3, 11]],
    [601, 13, 776, [1, 1, 3, 13, 31, 9, 27, 7, 461, 737, 1559, 3243, 53]],
  ])('has the published seeds of dimension %i', (dimension, degree, coefficients, first) => {
    expect(seedsOf(dimension)).toEqual({ degree, coefficients, first });
  });

  it('has a polynomial for every dimension, no two the same', () => {
    expect(DIMENSIONS).toBe(1111);
    const named = Array.from({ length: DIMENSIONS - 1 }, (_, n) => {
      const { degree, coefficients } = seedsOf(n + 2);
      return `${degree} ${coefficients}`;
    });
    expect(new Set(named).size).toBe(DIMENSIONS - 1);
  });

  it('has a stratum for each of 2^m points in every dimension', () => {
    const rows = sobolSequence({ dimensions: DIMENSIONS, points: 256, scramble: false });
    const uneven = rows[0].flatMap((_, d) => (allOnce(rows.map((row) => row[d])) ? [] : [d]));
    expect(uneven).toEqual([]);
  });

  it('refuses what it does not have', () => {
    const options = { dimensions: 2, points: 4, scramble: false } as const;
    expect(() => sobolSequence({ ...options, dimensions: 1112 })).toThrow(RangeError);
    expect(() => sobolSequence({ ...options, points: 0 })).toThrow(RangeError);
    expect(() => sobolSequence({ ...options, skip: -1 })).toThrow(RangeError);
    expect(() => sobolSequence({ ...options, skip: 2 ** 32 - 3 })).toThrow(RangeError);
  });
});

describe.each([
  ['as published', false],
  ['scrambled', 'net'],
] as const)('points %s', (_, scramble) => {
  it('have the same number in every elementary box of two dimensions', () => {
    for (const m of [4, 7]) {
      // The first 2^m points, and another 2^m from a multiple of 2^m on.
      for (const skip of [0, 3 * 2 ** m]) {
        const points = sobolSequence({ dimensions: 2, points: 2 ** m, skip, scramble });
        for (let a = 0; a <= m; a++) expect(boxCounts(points, a, m - a)).toEqual(new Array(2 ** m).fill(1));
      }
    }
  });
});

describe('Owen scrambling', () => {
  it('keeps one point in every stratum of every dimension, strictly between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 9 }), (seed, m) => {
        const rows = sobolSequence({ dimensions: 5, points: 2 ** m, scramble: seed });
        expect(rows.flat().every((u) => u > 0 && u < 1)).toBe(true);
        for (let d = 0; d < 5; d++) expect(allOnce(rows.map((row) => row[d]))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('moves nothing when dimensions or points are added, and all with another seed', () => {
    const few = sobolSequence({ dimensions: 2, points: 20, scramble: 'a' });
    const many = sobolSequence({ dimensions: 7, points: 50, scramble: 'a' });
    expect(many.slice(0, 20).map((row) => row.slice(0, 2))).toEqual(few);
    const other = sobolSequence({ dimensions: 2, points: 20, scramble: 'b' });
    expect(other.flat().filter((u, n) => u === few.flat()[n])).toEqual([]);
  });

  it('puts the first point anywhere with the same chance, whatever the dimension', () => {
    const coordinates = Array.from(
      { length: 400 },
      (_, n) => sobolSequence({ dimensions: 2, points: 1, scramble: `seed ${n}` })[0],
    );
    const counts = boxCounts(coordinates, 2, 2);
    const chiSquared = counts.reduce((sum, count) => sum + (count - 25) ** 2 / 25, 0);
    // 99.9 % quantile of chi-squared with 15 degrees of freedom.
    expect(chiSquared).toBeLessThan(37.7);
  });

  it('gives unbiased means that vary far less than those of random points', () => {
    // The mean of (x + 1/2)(y + 1/2)(z + 1/2) is 1; of one random point the variance is (13/12)^3 - 1 = 0.2714.
    const value = (row: readonly number[]) => row.reduce((product, u) => product * (u + 0.5), 1);
    const means = Array.from({ length: 100 }, (_, n) =>
      mean(sobolSequence({ dimensions: 3, points: 256, scramble: `mean ${n}` }).map(value)),
    );
    const error = Math.sqrt(sampleVariance(means) / means.length);
    expect(Math.abs(mean(means) - 1)).toBeLessThan(4 * error);
    expect(sampleVariance(means)).toBeLessThan(0.2714 / 256 / 100);
    const random = stream('random', 'points');
    const atRandom = Array.from({ length: 100 }, () =>
      mean(Array.from({ length: 256 }, () => value([random(), random(), random()]))),
    );
    expect(sampleVariance(atRandom)).toBeGreaterThan(100 * sampleVariance(means));
  });

  it('turns every bit in half of the nodes, and neighbouring nodes apart from each other', () => {
    // Points of one dimension whose first bits are turned or not: over seeds, the bits of the two halves agree half of the time.
    const seeds = Array.from({ length: 1000 }, (_, n) => {
      const [[a], [b], [c]] = sobolSequence({ dimensions: 1, points: 3, scramble: `bit ${n}` });
      // Unscrambled 0, 1/2 and 3/4: second bits 0, 0 and 1.
      const second = (u: number) => Math.floor(u * 4) % 2;
      return [second(a) === second(b), second(b) !== second(c), a < 0.5] as const;
    });
    const agree = seeds.filter(([same]) => same).length;
    expect(Math.abs(agree - 500)).toBeLessThan(4 * Math.sqrt(250));
    expect(seeds.every(([, apart]) => apart)).toBe(true);
    const low = seeds.filter(([, , below]) => below).length;
    expect(Math.abs(low - 500)).toBeLessThan(4 * Math.sqrt(250));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../src/analysis/designs/latin-hypercube.js';
import { mean } from '../../../src/statistics/mean.js';
import { spearman } from '../../../src/statistics/rank-correlation.js';

const column = (rows: readonly (readonly number[])[], d: number) => rows.map((row) => row[d]);

const strata = (values: readonly number[]) =>
  values.map((u) => Math.floor(u * values.length)).sort((a, b) => a - b);

const WANTED = [
  [1, 0.7, -0.3],
  [0.7, 1, 0.2],
  [-0.3, 0.2, 1],
];

describe('a Latin hypercube', () => {
  it('has one point in every stratum of every dimension, strictly between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (seed, points, dimensions) => {
          const rows = latinHypercube({ dimensions, points, seed });
          expect(rows.flat().every((u) => u > 0 && u < 1)).toBe(true);
          for (let d = 0; d < dimensions; d++)
            expect(strata(column(rows, d))).toEqual(Array.from({ length: points }, (_, n) => n));
        },
      ),
    );
  });

  it('has the same first columns when dimensions are added, and others with another seed', () => {
    const rows = latinHypercube({ dimensions: 5, points: 30, seed: 'a' });
    const fewer = latinHypercube({ dimensions: 2, points: 30, seed: 'a' });
    expect(rows.map((row) => row.slice(0, 2))).toEqual(fewer);
    expect(latinHypercube({ dimensions: 2, points: 30, seed: 'b' })).not.toEqual(fewer);
  });

  it('refuses to have no points', () => {
    expect(() => latinHypercube({ dimensions: 2, points: 0, seed: 'a' })).toThrow(RangeError);
    expect(() => latinHypercube({ dimensions: 0, points: 2, seed: 'a' })).toThrow(RangeError);
  });
});

describe('a Latin hypercube with correlations', () => {
  it('has the rank correlations that were asked for', () => {
    const rows = latinHypercube({ dimensions: 3, points: 500, seed: 'c', correlation: WANTED });
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ]) {
      // Normal scores with correlation c have the rank correlation 6/pi asin(c/2), as bivariate normal values do.
      const expected = (6 / Math.PI) * Math.asin(WANTED[i][j] / 2);
      expect(Math.abs(spearman(column(rows, i), column(rows, j)) - expected)).toBeLessThan(0.02);
    }
  });

  it('keeps the values of every column, and so its strata', () => {
    const plain = latinHypercube({ dimensions: 3, points: 60, seed: 'c' });
    const rows = latinHypercube({ dimensions: 3, points: 60, seed: 'c', correlation: WANTED });
    for (let d = 0; d < 3; d++) expect(column(rows, d).sort()).toEqual(column(plain, d).sort());
    expect(column(rows, 0)).toEqual(column(plain, 0));
    expect(column(rows, 1)).not.toEqual(column(plain, 1));
  });

  it('takes out what comes by chance where none is wanted', () => {
    const none = [
      [1, 0],
      [0, 1],
    ];
    const between = (n: number, wanted: object) => {
      const rows = latinHypercube({ dimensions: 2, points: 40, seed: `chance ${n}`, ...wanted });
      return Math.abs(spearman(column(rows, 0), column(rows, 1)));
    };
    const over = (wanted: object) => mean(Array.from({ length: 50 }, (_, n) => between(n, wanted)));
    // A rank correlation of 40 independent pairs has the standard deviation 1 / sqrt(39) and the mean size 0.8 of it.
    expect(over({})).toBeGreaterThan(0.09);
    // Normal scores are freed of it, ranks nearly so.
    expect(over({ correlation: none })).toBeLessThan(0.05);
  });

  it.each([
    [
      'no diagonal of 1',
      [
        [2, 0],
        [0, 1],
      ],
      /itself is 2/,
    ],
    [
      'two sides that differ',
      [
        [1, 0.5],
        [0.4, 1],
      ],
      /is 0.5/,
    ],
    [
      'correlations that contradict each other',
      [
        [1, 1],
        [1, 1],
      ],
      /not positive definite/,
    ],
    ['another number of dimensions', [[1]], /as many rows/],
    ['rows that are too short', [[1], [0, 1]], /as many rows/],
  ])('refuses a matrix with %s', (_, correlation, message) => {
    const options = { dimensions: 2, points: 10, seed: 'a', correlation };
    expect(() => latinHypercube(options)).toThrow(RangeError);
    expect(() => latinHypercube(options)).toThrow(message);
  });

  it('refuses correlations with too few points to have them', () => {
    expect(() => latinHypercube({ dimensions: 3, points: 3, seed: 'a', correlation: WANTED })).toThrow(
      /3 points/,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, topShare } from '../../src/statistics/inequality.js';

const amounts = fc
  .array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2, maxLength: 30 })
  .map((values) => Float64Array.from(values).sort());

describe('the Gini coefficient', () => {
  it('is 0 where all have the same and (n - 1) / n where one has everything', () => {
    expect(gini(Float64Array.of(5, 5, 5, 5))).toBeCloseTo(0, 12);
    expect(gini(Float64Array.of(0, 0, 0, 4))).toBeCloseTo(0.75, 12);
  });

  it('is half the mean distance of all pairs over the mean', () => {
    fc.assert(
      fc.property(amounts, (sorted) => {
        const values = [...sorted];
        const n = values.length;
        const distances = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const distance = distances.reduce((sum, d) => sum + d, 0) / (n * n);
        const mean = values.reduce((sum, value) => sum + value, 0) / n;
        expect(gini(sorted)).toBeCloseTo(distance / (2 * mean), 10);
      }),
    );
  });

  it('has no value for nobody or nothing', () => {
    expect(gini(new Float64Array(0))).toBeNaN();
    expect(gini(new Float64Array(3))).toBeNaN();
  });
});

describe('the share of the richest', () => {
  it('is theirs of the whole', () => {
    expect(topShare(Float64Array.of(1, 1, 1, 1, 6), 0.2)).toBeCloseTo(0.6, 12);
    expect(topShare(Float64Array.of(1, 2, 3, 4), 1)).toBe(1);
    expect(topShare(Float64Array.of(1, 2, 3, 4), 0)).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearman } from '../../src/statistics/rank-correlation.js';

describe("Spearman's rank correlation", () => {
  it('agrees with the textbook case without ties', () => {
    const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const television = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(intelligence, television)).toBeCloseTo(-29 / 165, 12);
  });

  it('gives equal values their mean rank', () => {
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('takes typed arrays', () => {
    expect(spearman(Float64Array.of(1, 2, 3), Float64Array.of(3, 5, 9))).toBe(1);
  });

  it('is 0 where one side never varies, and unknown where a value is missing', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(spearman([1, 1, 1], [1, 2, Number.NaN])).toBeNaN();
  });

  it('refuses sides of different length and single pairs', () => {
    expect(() => spearman([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => spearman([1], [1])).toThrow(RangeError);
  });

  it('does not change under an increasing transformation and turns sign under a decreasing one', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(pairs, (points) => {
        const x = points.map(([a]) => a);
        const y = points.map(([, b]) => b);
        const correlation = spearman(x, y);
        expect(
          spearman(
            x.map((a) => a ** 3 + 7),
            y,
          ),
        ).toBeCloseTo(correlation, 12);
        expect(
          spearman(
            x.map((a) => -a),
            y,
          ),
        ).toBeCloseTo(-correlation, 12);
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../src/maths/incomplete-beta.js';

describe('the incomplete beta function', () => {
  // scipy 1.17.1, stats.beta.cdf.
  it.each([
    [0.3, 2.5, 0.5, 0.018927124071945658],
    [0.97, 20, 3, 0.9728480794959508],
  ])('has the values of a second program at %d, %d, %d', (x, a, b, value) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(value, 12);
  });

  it('is x for 1 and 1, x^a for 1 alone, and turns with its arguments', () => {
    for (const x of [0, 0.01, 0.4, 0.99, 1]) {
      expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 14);
      expect(incompleteBeta(x, 3, 1)).toBeCloseTo(x ** 3, 14);
      expect(incompleteBeta(x, 0.5, 7)).toBeCloseTo(1 - incompleteBeta(1 - x, 7, 0.5), 12);
    }
  });

  it('refuses what has no value', () => {
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
  });
});

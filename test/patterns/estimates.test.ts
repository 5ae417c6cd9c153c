import { describe, expect, it } from 'vitest';
import { exactly, meanEstimate, ratioEstimate, rescaled } from '../../src/patterns/estimates.js';

describe('an estimate over replicates', () => {
  it('is a mean with its 95 % interval of Student’s t', () => {
    // Mean 2, standard error 1/√3, 97.5 % quantile of t with two degrees of freedom 4.302652729749464.
    const { value, low, high } = meanEstimate([1, 2, 3]);
    expect(value).toBe(2);
    expect(low).toBeCloseTo(2 - 4.302652729749464 / Math.sqrt(3), 12);
    expect(high).toBeCloseTo(2 + 4.302652729749464 / Math.sqrt(3), 12);
  });

  it('of a ratio is the ratio of the sums', () => {
    // (2 + 6) / (1 + 3) = 2, and every replicate says 2: no spread.
    expect(ratioEstimate([2, 6], [1, 3])).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('has no interval with one replicate', () => {
    expect(meanEstimate([5])).toEqual({ value: 5, low: null, high: null });
    expect(ratioEstimate([6], [3])).toEqual({ value: 2, low: null, high: null });
  });

  it('has no interval where a replicate has nothing to measure', () => {
    expect(meanEstimate([5, Number.NaN])).toEqual({ value: Number.NaN, low: null, high: null });
  });

  it('is moved and scaled with its ends', () => {
    expect(rescaled({ value: 1, low: 0.5, high: 2 }, 100, -100)).toEqual({ value: 0, low: -50, high: 100 });
    expect(rescaled(exactly(3), 2, 1)).toEqual({ value: 7, low: 7, high: 7 });
    expect(rescaled({ value: 1, low: null, high: null }, 2, 0)).toEqual({ value: 2, low: null, high: null });
  });
});

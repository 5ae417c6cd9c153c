import { describe, expect, it } from 'vitest';
import { stream } from '../../src/random/streams.js';
import { chiSquaredPValue, equidistributionPValue, kolmogorovSmirnovPValue } from './goodness-of-fit.js';

describe('the tests used on random numbers', () => {
  it('give the tabulated 5 % points of chi-squared', () => {
    expect(chiSquaredPValue(18.307, 10)).toBeCloseTo(0.05, 3);
    expect(chiSquaredPValue(124.342, 100)).toBeCloseTo(0.05, 3);
  });

  it('reject a slightly uneven generator', () => {
    const draw = stream('uneven', 'test');
    expect(equidistributionPValue(() => draw() ** 1.04, 200_000, 1, 256)).toBeLessThan(1e-6);
  });

  it('reject a shifted distribution and accept the right one', () => {
    const draw = stream('shift', 'test');
    const sample = Float64Array.from({ length: 20_000 }, draw);
    expect(kolmogorovSmirnovPValue(sample, (x) => x)).toBeGreaterThan(1e-3);
    expect(kolmogorovSmirnovPValue(sample, (x) => Math.min(1, x * 1.03))).toBeLessThan(1e-6);
  });
});

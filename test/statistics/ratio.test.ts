import { describe, expect, it } from 'vitest';
import { normal } from '../../src/random/normal.js';
import { stream } from '../../src/random/streams.js';
import { ratioOfSums } from '../../src/statistics/ratio.js';

describe('a ratio of sums', () => {
  it('is that of the sums, without error where every unit has it', () => {
    const { value, standardError } = ratioOfSums([2, 4, 6], [1, 2, 3]);
    expect(value).toBe(2);
    expect(standardError).toBe(0);
    expect(ratioOfSums([1, 0], [3, 1]).value).toBe(0.25);
  });

  it('has a positive error for a negative whole', () => {
    expect(ratioOfSums([1, 2], [-3, -3]).standardError).toBeGreaterThan(0);
  });

  it('is no number, never an infinite one, where there is nothing to divide by', () => {
    const none = { value: Number.NaN, standardError: Number.NaN };
    expect(ratioOfSums([1, 2], [0, 0])).toEqual(none);
    expect(ratioOfSums([1, 2], [3, -3])).toEqual(none);
  });

  it('says its own spread', () => {
    const random = stream('ratio', 'test');
    const ratios = Array.from({ length: 400 }, () => {
      const below = Array.from({ length: 30 }, () => 10 + 2 * normal(random()));
      return ratioOfSums(
        below.map((x) => 0.4 * x + normal(random())),
        below,
      );
    });
    const mean = ratios.reduce((sum, { value }) => sum + value, 0) / ratios.length;
    const spread = Math.sqrt(ratios.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / ratios.length);
    const said = ratios.reduce((sum, { standardError }) => sum + standardError, 0) / ratios.length;
    expect(spread / said).toBeGreaterThan(0.9);
    expect(spread / said).toBeLessThan(1.1);
  });

  it('needs two units', () => {
    expect(() => ratioOfSums([1], [2])).toThrow(RangeError);
  });
});

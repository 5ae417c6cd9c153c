import { describe, expect, it } from 'vitest';
import { worthOfSampling } from '../../../src/analysis/information/worth-of-sampling.js';

const SIZES = [10, 40, 90].map((size, k) => ({
  size,
  value: [3, 6, 9][k],
  low: [2, 5, 8][k],
  high: [4, 7, 10][k],
  varianceExplained: 0.5,
}));

describe('the net benefit of sampling', () => {
  it('is the value of the study less what it costs, and the best size has most of it', () => {
    const { bySize, best } = worthOfSampling(SIZES, { fixed: 1, perUnit: 0.05 });
    expect(bySize.map(({ cost }) => cost)).toEqual([1.5, 3, 5.5]);
    expect(bySize.map(({ value }) => value)).toEqual([1.5, 3, 3.5]);
    expect(bySize[0]).toMatchObject({ low: 0.5, high: 2.5 });
    expect(best?.size).toBe(90);
  });

  it('counts how often the decision is made', () => {
    expect(worthOfSampling(SIZES, { fixed: 0, perUnit: 0, decisions: 100 }).bySize[1].value).toBe(600);
  });

  it('recommends no study that costs more than it is worth, and the smaller of two that are worth as much', () => {
    expect(worthOfSampling(SIZES, { fixed: 20, perUnit: 0 }).best).toBeNull();
    expect(worthOfSampling(SIZES, { fixed: 0, perUnit: 0.1 }).best?.size).toBe(10);
  });

  it('refuses costs below 0 and no size', () => {
    expect(() => worthOfSampling(SIZES, { fixed: -1, perUnit: 0 })).toThrow(RangeError);
    expect(() => worthOfSampling([], { fixed: 1, perUnit: 0 })).toThrow(RangeError);
  });
});

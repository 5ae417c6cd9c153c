import { describe, expect, it } from 'vitest';
import { fitInto, smootherOf } from '../../../src/analysis/information/smoother.js';

/** A function of length 1 and mean 0 with this prior variance of its coefficient. */
const step = (variance: number) => ({ column: Float64Array.of(0.5, 0.5, -0.5, -0.5), variance });

const ratiosFor = (variances: readonly number[], outcome: readonly number[]): number[] => {
  const terms = variances.map((variance) => [step(variance)]);
  return fitInto(new Float64Array(4), smootherOf(4, terms), Float64Array.from(outcome));
};

describe('the ratio of variances of a term', () => {
  it('is the smallest of those that are equally likely', () => {
    expect(ratiosFor([0], [1, 2, 3, 4])).toEqual([0]);
    expect(ratiosFor([0, 0], [1, 2, 3, 4])).toEqual([0, 0]);
  });

  it('is 0 for an outcome that never varies', () => {
    expect(ratiosFor([1], [7, 7, 7, 7])).toEqual([0]);
  });

  it('is 0 where chance explains as much, and high where the outcome is the function', () => {
    expect(ratiosFor([1], [3, -3, 3, -3])).toEqual([0]);
    expect(ratiosFor([1], [3, 3, -3, -3])).toEqual([1e12]);
  });

  it('is no higher than what leaves nothing but rounding', () => {
    // Of squares of 1, 1 / (1 + 1e20 ratio) are left: 1e-26 from the ratio 1e6 on, and higher ones cost more.
    expect(ratiosFor([1e20], [0.5, 0.5, -0.5, -0.5])).toEqual([1e6]);
  });
});

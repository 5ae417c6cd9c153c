import { describe, expect, it } from 'vitest';
import {
  regretFromBaseline,
  regretFromBest,
  satisficingDomain,
  uncertaintyHorizon,
} from '../../../src/analysis/robustness/published-variants.js';

/**
 * Definitions of rhodium/robustness.py (Project-Platypus/Rhodium): relative deviations, the 90th percentile of them by numpy's linear
 * interpolation, the share of feasible states, and a Euclidean distance.
 */
describe('measures as Rhodium has them', () => {
  it('regret of type 1: deviation from the baseline relative to it, its 90th percentile', () => {
    // Deviations 0, 0.1, ..., 1: numpy.percentile(values, 90) is 0.9.
    const payoffs = Array.from({ length: 11 }, (_, k) => 100 + 10 * k);
    expect(regretFromBaseline(payoffs, 100)).toBeCloseTo(0.9, 12);
    // Between order statistics: of 0.5 and 0.1, 0.1 + 0.9 x 0.4.
    expect(regretFromBaseline([150, 90], 100)).toBeCloseTo(0.46, 12);
    expect(() => regretFromBaseline([1], 0)).toThrow(RangeError);
  });

  it('regret of type 2: distance to the best of each state relative to what the strategy reaches', () => {
    expect(
      regretFromBest(
        [
          [2, 5],
          [4, 4],
        ],
        0.5,
      ),
    ).toEqual([0.5, 0.125]);
    // Relative regrets 1 and 0 of the first: 0.9 of the way.
    expect(
      regretFromBest([
        [2, 5],
        [4, 4],
      ])[0],
    ).toBeCloseTo(0.9, 12);
    expect(() => regretFromBest([[0, 1]])).toThrow(RangeError);
  });

  it('satisficing of type 1: share of the states that meet all', () => {
    expect(satisficingDomain([true, false, true, true])).toBe(0.75);
    expect(() => satisficingDomain([])).toThrow(RangeError);
  });

  it('satisficing of type 2: distance to the nearest state that fails, or, in Rhodium, that does not', () => {
    const states = [
      [0, 1],
      [3, 4],
      [6, 8],
    ];
    const met = [true, false, false];
    expect(uncertaintyHorizon(states, met, { baseline: [0, 0] })).toBe(5);
    expect(uncertaintyHorizon(states, met, { baseline: [0, 0], nearest: 'met' })).toBe(1);
    const none = [false, false, false];
    expect(uncertaintyHorizon(states, none, { baseline: [0, 0], nearest: 'met' })).toBe(0);
    expect(uncertaintyHorizon(states, [true, true, true], { baseline: [0, 0] })).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(() => uncertaintyHorizon(states, [true], { baseline: [0, 0] })).toThrow(RangeError);
    expect(() => uncertaintyHorizon(states, met, { baseline: [0] })).toThrow(RangeError);
  });
});

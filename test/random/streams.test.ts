import { describe, expect, it } from 'vitest';
import { stream } from '../../src/random/streams.js';
import { correlationScore, equidistributionPValue } from './goodness-of-fit.js';

const take = (seed: string, label: string, n: number) => Array.from({ length: n }, stream(seed, label));

describe('stream', () => {
  it('keeps its bits', () => {
    expect(take('1', 'draws', 3)).toEqual([0.9562780460109934, 0.12379864288959652, 0.7217516916571185]);
  });

  it('repeats for the same seed and label and differs for others', () => {
    expect(take('s', 'a', 5)).toEqual(take('s', 'a', 5));
    expect(take('s', 'a', 5)).not.toEqual(take('s', 'b', 5));
    expect(take('s', 'a', 5)).not.toEqual(take('t', 'a', 5));
    expect(take('x"', 'y', 5)).not.toEqual(take('x', '"y', 5));
  });

  it('is even, strictly inside (0, 1) and unrelated between labels', () => {
    const first = take('s', 'a', 200_000);
    const second = take('s', 'b', 200_000);
    expect(equidistributionPValue((i) => first[i], first.length, 1, 256)).toBeGreaterThan(1e-5);
    expect(first.every((u) => u > 0 && u < 1)).toBe(true);
    const score = correlationScore(
      (i) => first[i],
      (i) => second[i],
      first.length,
    );
    expect(Math.abs(score)).toBeLessThan(4.5);
  });
});

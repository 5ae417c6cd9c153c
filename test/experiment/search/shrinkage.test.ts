import { describe, expect, it } from 'vitest';
import { shrinkageOf } from '../../../src/experiment/search/shrinkage.js';
import { alikeWorlds } from '../../../src/experiment/search/shrinkage-rows.js';
import { stream } from '../../../src/random/streams.js';

const mean = { direction: 1, aggregate: { kind: 'mean' }, paired: false } as const;

describe('shrinkage', () => {
  it('is the mean over the front of what was promised less what was found', () => {
    // Promised 4 and 6, found 3 and 1: 1 and 5 too much.
    const compared = {
      ...mean,
      searched: [
        [3, 5],
        [6, 6],
      ],
      tested: [
        [3, 3, 3],
        [0, 1, 2],
      ],
    };
    expect(shrinkageOf(compared, 'a').shrinkage).toBeCloseTo(3, 12);
    expect(shrinkageOf({ ...compared, direction: -1 }, 'a').shrinkage).toBeCloseTo(-3, 12);
  });

  it('is of what counts of a goal', () => {
    const worst = { ...mean, aggregate: { kind: 'worst' } as const, searched: [[3, 5]], tested: [[1, 9]] };
    expect(shrinkageOf(worst, 'a').shrinkage).toBe(2);
  });

  it('has no interval to speak of where paired worlds differ by the same', () => {
    const paired = { ...mean, paired: true, searched: [[11, 22, 33]], tested: [[10, 21, 32]] };
    const { low, high } = shrinkageOf(paired, 'a');
    expect([low, high]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    const apart = shrinkageOf({ ...paired, paired: false }, 'a');
    expect(apart.high! - apart.low!).toBeGreaterThan(5);
  });

  it('is the same for the same seed, and refuses a front without worlds', () => {
    const compared = { ...mean, searched: [[1, 2, 4]], tested: [[1, 3]] };
    expect(shrinkageOf(compared, 'a')).toEqual(shrinkageOf(compared, 'a'));
    expect(() => shrinkageOf({ ...mean, searched: [], tested: [] }, 'a')).toThrow(RangeError);
  });

  it('finds what choosing the best of many equal points by noise promises too much', () => {
    // Of 20 points that are all 0, the mean of 10 standard normal worlds; the best has about 1.87 / sqrt(10) = 0.59.
    const random = stream('shrinkage', 'normal, nearly');
    const noise = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
    const promised: number[] = [];
    for (let repeat = 0; repeat < 30; repeat++) {
      const points = Array.from({ length: 20 }, () => Array.from({ length: 10 }, noise));
      const means = points.map((own) => own.reduce((sum, one) => sum + one, 0) / 10);
      const best = points[means.indexOf(Math.max(...means))];
      const fresh = Array.from({ length: 10 }, noise);
      promised.push(shrinkageOf({ ...mean, searched: [best], tested: [fresh] }, 'a').shrinkage);
    }
    const average = promised.reduce((sum, one) => sum + one, 0) / 30;
    expect(average).toBeGreaterThan(0.4);
    expect(average).toBeLessThan(0.8);
  }, 20_000);
});

describe('few worlds', () => {
  it('give no interval where there is but one', () => {
    const one = {
      searched: [[5]],
      tested: [[3, 4]],
      direction: 1,
      aggregate: { kind: 'mean' },
      paired: false,
    } as const;
    expect(shrinkageOf(one, 'seed')).toEqual({ shrinkage: 1.5, low: null, high: null });
  });

  it('of a test are no more than those of the search where the worst counts, and too few are not compared', () => {
    const worst = { aggregate: { kind: 'worst' } } as const;
    expect(alikeWorlds({ searched: [[5, 6]], tested: [[4, 7, 1]] }, worst)?.tested).toEqual([[4, 7]]);
    expect(alikeWorlds({ searched: [[5, 6]], tested: [[4]] }, worst)).toBeNull();
    expect(
      alikeWorlds({ searched: [[5, 6]], tested: [[4]] }, { aggregate: { kind: 'mean' } })?.tested,
    ).toEqual([[4]]);
  });
});

import { describe, expect, it } from 'vitest';
import { performanceAboveMean, reachedByShare } from '../../../src/model/population/standing.js';
import { smallWorld } from '../submodels/small-world.js';

describe('standing among colleagues', () => {
  it('is measured performance above the mean of the person’s place', () => {
    const world = smallWorld({
      institutions: [{ meanPerformance: 2 }, { meanPerformance: 5 }],
      people: [{ pastPerformance: 3 }, { pastPerformance: 3, institution: 1 }],
    });
    expect([...performanceAboveMean(world)]).toEqual([1, -2]);
  });

  it('of the best share is what the last of them has, of whole people', () => {
    const values = Float64Array.of(5, 1, 4, 2, 3);
    expect(reachedByShare(values, 0.4)).toBe(4);
    expect(reachedByShare(values, 0.59)).toBe(4);
    expect(reachedByShare(values, 1)).toBe(1);
    expect([...values]).toEqual([5, 1, 4, 2, 3]);
  });

  it('of nobody is beyond all', () => {
    expect(reachedByShare(Float64Array.of(1, 2), 0.4)).toBe(Number.POSITIVE_INFINITY);
    expect(reachedByShare(new Float64Array(0), 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

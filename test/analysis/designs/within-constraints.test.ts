import { describe, expect, it } from 'vitest';
import { sobolSequence } from '../../../src/analysis/designs/sobol-sequence.js';
import { withinConstraints } from '../../../src/analysis/designs/within-constraints.js';
import { mean } from '../../../src/statistics/mean.js';

const together = { weights: [1, 1], most: 1 };

describe('a design within constraints', () => {
  it('has as many points as were asked for, and all of them satisfy every constraint', () => {
    const first = { weights: [-1, 0], most: -0.25 };
    const points = withinConstraints({
      dimensions: 2,
      points: 300,
      seed: 'a',
      constraints: [together, first],
    });
    expect(points).toHaveLength(300);
    expect(points.every(([x, y]) => x + y <= 1 && x >= 0.25)).toBe(true);
  });

  it('covers evenly what is left: below the diagonal means are a third', () => {
    const points = withinConstraints({ dimensions: 2, points: 2000, seed: 'a', constraints: [together] });
    expect(mean(points.map(([x]) => x))).toBeCloseTo(1 / 3, 2);
    expect(mean(points.map(([, y]) => y))).toBeCloseTo(1 / 3, 2);
  });

  it('is the sequence itself without constraints, and keeps its points when more are asked for', () => {
    const options = { dimensions: 2, points: 8, seed: 'a', constraints: [] };
    expect(withinConstraints(options)).toEqual(sobolSequence({ dimensions: 2, points: 8, scramble: 'a' }));
    const few = withinConstraints({ ...options, constraints: [together] });
    const more = withinConstraints({ ...options, points: 150, constraints: [together] });
    expect(more.slice(0, 8)).toEqual(few);
  });

  it('refuses constraints that fewer than one point in a hundred satisfies', () => {
    const within = (most: number) =>
      withinConstraints({ dimensions: 2, points: 20, seed: 'a', constraints: [{ weights: [1, 1], most }] });
    // The triangle below x + y = 0.05 has an area of 0.00125, that below 0.2 one of 0.02.
    expect(() => within(0.05)).toThrow(/at least 1 %/);
    expect(() => within(-1)).toThrow(RangeError);
    expect(within(0.2)).toHaveLength(20);
  });

  it('refuses weights that do not fit', () => {
    const options = { dimensions: 3, points: 2, seed: 'a', constraints: [together] };
    expect(() => withinConstraints(options)).toThrow(/2 weights/);
  });
});

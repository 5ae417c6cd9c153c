import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { drawMeans, replicateMeans, requireLayout } from '../../src/statistics/crossed-layout.js';
import { shrunkDrawMeans } from '../../src/statistics/shrinkage.js';
import { crossedStandardError, varianceComponents } from '../../src/statistics/variance.js';
import { simulateCrossed } from './simulate-crossed.js';

/** Worked by hand: row means 2, 4, 9; column means 4, 6; mean squares 26, 6, 2. */
const WORKED = Float64Array.of(1, 3, 4, 4, 7, 11);

describe('variance components of crossed draws and replicates', () => {
  it('agree with a case worked by hand', () => {
    const parts = varianceComponents(WORKED, 3, 2);
    expect(parts.mean).toBe(5);
    expect(parts.meanSquares).toEqual({ draw: 26, replicate: 6, residual: 2 });
    expect(parts.draw).toBeCloseTo(12, 12);
    expect(parts.replicate).toBeCloseTo(4 / 3, 12);
    expect(parts.interaction).toBeCloseTo(2, 12);
    expect(parts.reliability).toBeCloseTo(12 / 13, 12);
    expect(crossedStandardError(parts, 3, 2)).toBeCloseTo(Math.sqrt(5), 12);
  });

  it('are found again, on average, in data simulated from known components', () => {
    const random = seedrandom('components');
    const sums = { draw: 0, replicate: 0, interaction: 0 };
    const layouts = 200;
    for (let i = 0; i < layouts; i++) {
      const parts = varianceComponents(
        simulateCrossed(30, 12, { draw: 2, replicate: 1, own: 3 }, random),
        30,
        12,
      );
      sums.draw += parts.draw / layouts;
      sums.replicate += parts.replicate / layouts;
      sums.interaction += parts.interaction / layouts;
    }
    expect(sums.draw).toBeGreaterThan(3.7);
    expect(sums.draw).toBeLessThan(4.3);
    expect(sums.replicate).toBeGreaterThan(0.85);
    expect(sums.replicate).toBeLessThan(1.15);
    expect(sums.interaction).toBeGreaterThan(8.8);
    expect(sums.interaction).toBeLessThan(9.2);
  });

  it('truncate a negative estimate to 0, and reliability with it', () => {
    const parts = varianceComponents(Float64Array.of(1, -1, -1, 1), 2, 2);
    expect(parts).toMatchObject({ draw: 0, replicate: 0, interaction: 4, reliability: 0 });
  });

  it('are all 0 for a constant difference, with nothing to remove', () => {
    const parts = varianceComponents(new Float64Array(12).fill(0.1), 3, 4);
    expect(parts).toMatchObject({ mean: 0.1, draw: 0, replicate: 0, interaction: 0, reliability: 1 });
  });

  it('call one replicate all draw and one draw all replicate, without a reliability', () => {
    expect(varianceComponents(Float64Array.of(1, 2, 3), 3, 1)).toMatchObject({
      draw: 1,
      replicate: 0,
      interaction: 0,
      reliability: null,
    });
    expect(varianceComponents(Float64Array.of(1, 2, 3), 1, 3)).toMatchObject({
      draw: 0,
      replicate: 1,
      interaction: 0,
      reliability: null,
    });
    expect(crossedStandardError(varianceComponents(Float64Array.of(7), 1, 1), 1, 1)).toBeNull();
  });

  it('refuse a matrix of another size', () => {
    expect(() => varianceComponents(WORKED, 3, 3)).toThrow(RangeError);
    expect(() => requireLayout(new Float64Array(0), 0, 5)).toThrow(RangeError);
    expect(() => requireLayout(WORKED, 1.5, 4)).toThrow(RangeError);
  });
});

describe('draw and replicate means', () => {
  it('run along rows and columns', () => {
    expect([...drawMeans(WORKED, 3, 2)]).toEqual([2, 4, 9]);
    expect([...replicateMeans(WORKED, 3, 2)]).toEqual([4, 6]);
  });
});

describe('shrunk draw means', () => {
  it('go to the grand mean by the reliability', () => {
    const shrunk = shrunkDrawMeans(WORKED, 3, 2);
    [2, 4, 9].forEach((value, draw) => {
      expect(shrunk[draw]).toBeCloseTo(5 + (12 / 13) * (value - 5), 12);
    });
  });

  it('are the draw means themselves where a single replicate leaves the reliability unknown', () => {
    expect([...shrunkDrawMeans(Float64Array.of(1, 2, 6), 3, 1)]).toEqual([1, 2, 6]);
  });

  it('are nearer to the true draw effects than the raw means, and narrower than them', () => {
    const random = seedrandom('shrinkage');
    const truth = { draw: 1, replicate: 0, own: 3 };
    const variance = { raw: 0, shrunk: 0, spread: 0 };
    for (let i = 0; i < 100; i++) {
      const matrix = simulateCrossed(40, 8, truth, random);
      variance.raw += spreadOf(drawMeans(matrix, 40, 8)) / 100;
      variance.shrunk += spreadOf(shrunkDrawMeans(matrix, 40, 8)) / 100;
      variance.spread += spreadOf(shrunkDrawMeans(matrix, 40, 8, 'spread')) / 100;
    }
    expect(variance.raw).toBeGreaterThan(1.9);
    expect(variance.spread).toBeGreaterThan(0.85);
    expect(variance.spread).toBeLessThan(1.15);
    expect(variance.shrunk).toBeLessThan(0.65);
  });
});

function spreadOf(values: Float64Array): number {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, varianceRatio } from '../../src/statistics/bootstrap.js';

const values = [2, 4, 4, 4, 5, 5, 7, 9, 1, 3];
const meanOf = (indices: Int32Array) => indices.reduce((sum, i) => sum + values[i], 0) / indices.length;

describe('the bootstrap interval', () => {
  it('agrees with the normal interval of a mean', () => {
    const options = { resamples: 4000, level: 0.95, random: seedrandom('bootstrap') };
    const { estimate, low, high } = bootstrapInterval(values.length, meanOf, options);
    // Standard deviation with divisor n: sqrt(4.84); standard error 0.6957.
    expect(estimate).toBeCloseTo(4.4, 12);
    expect(low).toBeGreaterThan(4.4 - 1.96 * 0.6957 - 0.15);
    expect(low).toBeLessThan(4.4 - 1.96 * 0.6957 + 0.15);
    expect(high).toBeGreaterThan(4.4 + 1.96 * 0.6957 - 0.15);
    expect(high).toBeLessThan(4.4 + 1.96 * 0.6957 + 0.15);
  });

  it('is the same from the same random numbers and narrower at a lower level', () => {
    const at = (level: number) =>
      bootstrapInterval(values.length, meanOf, { resamples: 300, level, random: seedrandom('again') });
    expect(at(0.9)).toEqual(at(0.9));
    expect(at(0.5).high - at(0.5).low).toBeLessThan(at(0.9).high - at(0.9).low);
  });

  it('draws only units that exist', () => {
    const seen = new Set<number>();
    const collect = (indices: Int32Array) => {
      for (const i of indices) seen.add(i);
      return 0;
    };
    bootstrapInterval(3, collect, { resamples: 50, level: 0.95, random: seedrandom('units') });
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });

  it('refuses what cannot be resampled', () => {
    const options = { resamples: 10, level: 0.95, random: () => 0.5 };
    expect(() => bootstrapInterval(0, () => 0, options)).toThrow(RangeError);
    expect(() => bootstrapInterval(1, () => 0, { ...options, resamples: 0 })).toThrow(RangeError);
    expect(() => bootstrapInterval(1, () => 0, { ...options, level: 95 })).toThrow(RangeError);
  });
});

describe('the gain from common random numbers', () => {
  it('is the ratio of independent to paired variance', () => {
    expect(varianceRatio([1, 2, 3], [2, 4, 6], [1, 2, 3])).toBe(5);
  });

  it('is without end where the paired difference never varies', () => {
    expect(varianceRatio([1, 2, 3], [2, 3, 4], [1, 1, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a bootstrap in blocks', () => {
  it('draws neighbours together, around the end', () => {
    const starts = [0.99, 0, 0.5];
    let next = 0;
    const seen: number[][] = [];
    bootstrapInterval(
      5,
      (indices) => {
        seen.push([...indices]);
        return 0;
      },
      { resamples: 1, level: 0.9, block: 2, random: () => starts[next++] },
    );
    expect(seen).toEqual([
      [0, 1, 2, 3, 4],
      [4, 0, 0, 1, 2],
    ]);
  });
});

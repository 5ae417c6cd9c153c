import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, sampleVariance } from '../../src/statistics/mean.js';
import { clusteredStandardError, summarise, summariseCrossed } from '../../src/statistics/summary.js';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('summarise', () => {
  it('gives type-7 quantiles, the n - 1 deviation and its standard error', () => {
    const summary = summarise([5, 1, 4, 2, 3]);
    expect(summary.mean).toBe(3);
    expect(summary.sd).toBeCloseTo(Math.sqrt(2.5), 14);
    expect(summary.mcse).toBeCloseTo(Math.sqrt(0.5), 14);
    expect(summary.p05).toBeCloseTo(1.2, 14);
    expect([summary.p25, summary.p50, summary.p75]).toEqual([2, 3, 4]);
    expect(summary.p95).toBeCloseTo(4.8, 14);
  });

  it('knows no spread of a single value', () => {
    const none = { sd: null, p05: null, p25: null, p50: null, p75: null, p95: null, mcse: null };
    expect(summarise([7])).toEqual({ mean: 7, ...none });
    expect(summariseCrossed(Float64Array.of(7), 1, 1)).toEqual({ mean: 7, ...none });
  });

  it('has no quantiles of two values, but their deviation', () => {
    const quantiles = { p05: null, p25: null, p50: null, p75: null, p95: null };
    expect(summarise([1, 3])).toEqual({ mean: 2, sd: Math.SQRT2, mcse: 1, ...quantiles });
  });

  it('shows a spread only of three draws, or of three replicates of one', () => {
    for (let draws = 1; draws <= 4; draws++) {
      for (let replicates = 1; replicates <= 4; replicates++) {
        const matrix = Float64Array.from({ length: draws * replicates }, (_, n) => n * n);
        const { mean: centre, ...spread } = summariseCrossed(matrix, draws, replicates);
        const shown = draws >= 3 || (draws === 1 && replicates >= 3);
        expect(centre).toBe(mean(matrix));
        for (const [name, value] of Object.entries(spread)) {
          expect(value !== null).toBe(shown && (name !== 'mcse' || replicates > 1));
        }
      }
    }
  });

  it('leaves its input as it was', () => {
    const values = Float64Array.of(3, 1, 2);
    summarise(values);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('does not pass over a missing value in silence', () => {
    const { mean: missing, ...spread } = summarise([1, Number.NaN, 3]);
    expect(missing).toBeNaN();
    expect(new Set(Object.values(spread))).toEqual(new Set([null]));
  });

  it('refuses no values', () => {
    expect(() => summarise([])).toThrow(RangeError);
  });

  it('keeps its quantiles in order and inside the values', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 3, maxLength: 50 }), (values) => {
        const { p05, p25, p50, p75, p95 } = summarise(values);
        const quantiles = [p05, p25, p50, p75, p95].map((value) => value!);
        const ordered = [Math.min(...values), ...quantiles, Math.max(...values)];
        for (let i = 1; i < ordered.length; i++) {
          expect(ordered[i]).toBeGreaterThanOrEqual(ordered[i - 1] - 1e-9);
        }
      }),
    );
  });
});

describe('mean and variance', () => {
  it('are exact for a constant, whatever its size', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 60 }), (value, n) => {
        const values = new Array<number>(n).fill(value);
        expect(mean(values)).toBe(value + 0);
        expect(sampleVariance(values)).toBe(0);
      }),
    );
  });

  it('keep their digits far from 0', () => {
    expect(sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
  });
});

describe('the clustered standard error', () => {
  it('is the usual one for a single draw', () => {
    expect(clusteredStandardError(Float64Array.of(1, 2, 3), 1, 3)).toBeCloseTo(1 / Math.sqrt(3), 14);
  });

  it('does not shrink when draws repeat the same random numbers', () => {
    const values = [1, 5, 2, 8];
    const once = clusteredStandardError(Float64Array.from(values), 1, 4);
    const repeated = clusteredStandardError(Float64Array.from([...values, ...values, ...values]), 3, 4);
    expect(repeated).toBeCloseTo(once!, 12);
  });

  it('is unknown for a single replicate, whose random numbers all draws share', () => {
    expect(clusteredStandardError(Float64Array.of(1, 2, 3), 3, 1)).toBeNull();
  });

  it('does not shrink when replicates repeat the same draw', () => {
    const matrix = Float64Array.of(1, 1, 1, 5, 5, 5, 2, 2, 2);
    expect(clusteredStandardError(matrix, 3, 3)).toBeCloseTo(Math.sqrt(13 / 3 / 3), 12);
  });

  it('takes the place of the plain one in a crossed summary', () => {
    const matrix = Float64Array.of(1, 3, 4, 4, 7, 11);
    expect(summariseCrossed(matrix, 3, 2)).toEqual({ ...summarise(matrix), mcse: Math.sqrt(5) });
  });
});

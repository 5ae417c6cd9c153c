import { describe, expect, it } from 'vitest';
import { correlatedRows } from '../../../src/analysis/designs/correlated-rows.js';
import { scoreCorrelations } from '../../../src/analysis/designs/score-correlations.js';
import { sobolSequence } from '../../../src/analysis/designs/sobol-sequence.js';
import { mean } from '../../../src/statistics/mean.js';
import { spearman } from '../../../src/statistics/rank-correlation.js';

const sobol = (points: number, dimensions: number) =>
  sobolSequence({ dimensions, points, scramble: 'correlated' });
const column = (rows: readonly (readonly number[])[], k: number) => Float64Array.from(rows, (row) => row[k]);

describe('correlations of normal scores', () => {
  it('are twice the sine of a sixth of the half turn that is wanted of the ranks', () => {
    for (const rank of [-0.9, -0.3, 0.1, 0.6, 0.99])
      expect(scoreCorrelations([[1, rank]])[0][1]).toBeCloseTo(2 * Math.sin((Math.PI * rank) / 6), 14);
  });

  it('leave the diagonal and what is not correlated exactly', () => {
    expect(scoreCorrelations([[1, 0, 0]])).toEqual([[1, 0, 0]]);
  });
});

describe('points with correlated coordinates', () => {
  const wanted = [
    [1, 0.6, -0.4],
    [0.6, 1, 0],
    [-0.4, 0, 1],
  ];

  it('have the rank correlations wanted within 0.01 at 1024 Sobol points, 0.03 at 128', () => {
    for (const [points, tolerance] of [
      [1024, 0.01],
      [128, 0.03],
    ]) {
      const rows = correlatedRows(sobol(points, 3), scoreCorrelations(wanted));
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ]) {
        const found = spearman(column(rows, one), column(rows, other));
        expect(Math.abs(found - wanted[one][other])).toBeLessThan(tolerance);
      }
    }
  });

  it('stay evenly spread: their mean product is that of the joint distribution far nearer than chance comes to it', () => {
    const points = 4096;
    const rows = correlatedRows(
      sobol(points, 2),
      scoreCorrelations([
        [1, 0.6],
        [0.6, 1],
      ]),
    );
    // Cov(U, V) is the rank correlation over 12, so that E UV is 1/4 + 0.6/12; by chance it is known to about 0.22 / √4096 = 0.0035.
    expect(Math.abs(mean(rows.map(([u, v]) => u * v)) - 0.3)).toBeLessThan(0.0003);
    for (const k of [0, 1]) expect(Math.abs(mean(column(rows, k)) - 0.5)).toBeLessThan(0.0003);
  });

  it('are each a matter of itself, and the first coordinate stays', () => {
    const matrix = scoreCorrelations(wanted);
    const all = correlatedRows(sobol(64, 3), matrix);
    expect(correlatedRows(sobol(16, 3), matrix)).toEqual(all.slice(0, 16));
    expect(column(all, 0)).toEqual(column(sobol(64, 3), 0));
  });

  it('are those that they were without correlations, to rounding', () => {
    const before = sobol(32, 2);
    const after = correlatedRows(before, [
      [1, 0],
      [0, 1],
    ]);
    after.forEach((row, n) => {
      expect(row[1]).toBeCloseTo(before[n][1], 12);
    });
  });

  it('refuse correlations that no numbers have, and rows of another length', () => {
    expect(() =>
      correlatedRows(
        [[0.5, 0.5]],
        [
          [1, 1.2],
          [1.2, 1],
        ],
      ),
    ).toThrow(RangeError);
    expect(() =>
      correlatedRows(
        [[0.5]],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    ).toThrow(/1 coordinates/);
  });
});

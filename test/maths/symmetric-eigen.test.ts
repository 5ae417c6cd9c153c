import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../src/maths/symmetric-eigen.js';

describe('eigenvalues of a symmetric matrix', () => {
  it('are those worked out by hand, the largest first', () => {
    const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values]).toEqual([expect.closeTo(3, 14), expect.closeTo(1, 14)]);
    expect(Math.abs(vectors[0])).toBeCloseTo(Math.SQRT1_2, 14);
    expect(vectors[0]).toBeCloseTo(vectors[1], 14);
    expect(vectors[2]).toBeCloseTo(-vectors[3], 14);
  });

  it('are known for the second differences of a line: 2 - 2 cos(k pi / (n + 1))', () => {
    const n = 12;
    const matrix = Float64Array.from({ length: n * n }, (_, place) => {
      const apart = Math.abs(Math.floor(place / n) - (place % n));
      return apart === 0 ? 2 : apart === 1 ? -1 : 0;
    });
    const { values } = symmetricEigen(matrix, n);
    values.forEach((value, k) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos(((n - k) * Math.PI) / (n + 1)), 12);
    });
  });

  it('and their vectors make the matrix again, of length 1 and at right angles', () => {
    const n = 7;
    const half = Float64Array.from({ length: n * n }, (_, place) => ((place * 37) % 11) - 5);
    const matrix = Float64Array.from({ length: n * n }, (_, place) => {
      const [row, column] = [Math.floor(place / n), place % n];
      return half[row * n + column] + half[column * n + row];
    });
    const { values, vectors } = symmetricEigen(matrix, n);
    for (let row = 0; row < n; row++)
      for (let column = 0; column < n; column++) {
        let again = 0;
        let product = 0;
        for (let k = 0; k < n; k++) {
          again += values[k] * vectors[k * n + row] * vectors[k * n + column];
          product += vectors[row * n + k] * vectors[column * n + k];
        }
        expect(again).toBeCloseTo(matrix[row * n + column], 11);
        expect(product).toBeCloseTo(row === column ? 1 : 0, 12);
      }
  });

  it('leave the matrix as it was, and need one that fits and is finite', () => {
    const matrix = Float64Array.of(1, 2, 2, 5);
    symmetricEigen(matrix, 2);
    expect([...matrix]).toEqual([1, 2, 2, 5]);
    expect(() => symmetricEigen(matrix, 3)).toThrow(RangeError);
    expect(() => symmetricEigen(Float64Array.of(Number.NaN), 1)).toThrow(RangeError);
  });
});

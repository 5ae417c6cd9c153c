import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, choleskySolve, forwards } from '../../src/maths/cholesky.js';
import { solveLinearSystem } from '../../src/maths/linear-system.js';

describe('the triangle of a positive definite matrix', () => {
  it('is that of a matrix worked out by hand', () => {
    // (2 0; 1 3) times its transpose.
    const { lower, diagonal } = cholesky(Float64Array.of(4, 2, 2, 10), 2);
    expect([lower[0], lower[2], lower[3]]).toEqual([2, 1, 3]);
    expect([...diagonal]).toEqual([2, 3]);
  });

  it('solves what elimination solves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (values) => {
          const root = values.slice(0, 9);
          const right = Float64Array.from(values.slice(9));
          const matrix = new Float64Array(9);
          for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++)
              for (let k = 0; k < 3; k++)
                matrix[i * 3 + j] += root[i * 3 + k] * root[j * 3 + k] + (i === j ? 1 : 0) / 3;
          const found = choleskySolve(cholesky(matrix, 3), right);
          const known = solveLinearSystem(matrix, right);
          for (let i = 0; i < 3; i++) expect(found[i]).toBeCloseTo(known[i], 8);
        },
      ),
    );
  });

  it('gives the distance of a vector by the squares of half the way', () => {
    const factor = cholesky(Float64Array.of(4, 2, 2, 10), 2);
    const right = Float64Array.of(2, 5);
    const half = forwards(factor, right);
    const whole = choleskySolve(factor, right);
    expect(half[0] ** 2 + half[1] ** 2).toBeCloseTo(right[0] * whole[0] + right[1] * whole[1], 12);
  });

  it('refuses matrices that are not positive definite, or of another size', () => {
    expect(() => cholesky(Float64Array.of(1, 2, 2, 4), 2)).toThrow('row 2 depends on those before it');
    expect(() => cholesky(Float64Array.of(1, 2, 2), 2)).toThrow('3 entries for 2 rows');
  });
});

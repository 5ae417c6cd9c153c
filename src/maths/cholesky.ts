/** A positive definite matrix as the product of a lower triangle and its transpose, for solving systems with it many times. */
export interface Cholesky {
  readonly n: number;
  /** The lower triangle, row after row; what stands above the diagonal is not used. */
  readonly lower: Float64Array;
  /** Logarithm of the determinant is twice the sum of the logarithms of these. */
  readonly diagonal: Float64Array;
}

/**
 * The lower triangle L with A = L L'. Only sums, products, quotients and square roots in a fixed order, so the same bits in every engine.
 *
 * Source: Golub and Van Loan 2013, Matrix Computations, fourth edition, section 4.2.
 * @param matrix n rows of n entries, one row after the other, of which the lower triangle is read; it is not changed
 * @throws RangeError where the size does not fit, or the matrix is not positive definite
 */
export function cholesky(matrix: Float64Array, n: number): Cholesky {
  if (matrix.length !== n * n) throw new RangeError(`${matrix.length} entries for ${n} rows`);
  const lower = matrix.slice();
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * n + column];
      for (let k = 0; k < column; k++) sum -= lower[row * n + k] * lower[column * n + k];
      if (column < row) lower[row * n + column] = sum / lower[column * n + column];
      else if (sum > 0) lower[row * n + row] = Math.sqrt(sum);
      else
        throw new RangeError(
          `the matrix is not positive definite: row ${row + 1} depends on those before it`,
        );
    }
  }
  return { n, lower, diagonal: Float64Array.from({ length: n }, (_, k) => lower[k * n + k]) };
}

/** The x with A x = b. */
export function choleskySolve({ n, lower }: Cholesky, right: Float64Array): Float64Array {
  const x = forwards({ n, lower }, right);
  for (let row = n - 1; row >= 0; row--) {
    let rest = x[row];
    for (let k = row + 1; k < n; k++) rest -= lower[k * n + row] * x[k];
    x[row] = rest / lower[row * n + row];
  }
  return x;
}

/** The x with L x = b: its squares sum to b' A⁻¹ b. */
export function forwards({ n, lower }: Pick<Cholesky, 'n' | 'lower'>, right: Float64Array): Float64Array {
  const x = right.slice();
  for (let row = 0; row < n; row++) {
    let rest = x[row];
    for (let k = 0; k < row; k++) rest -= lower[row * n + k] * x[k];
    x[row] = rest / lower[row * n + row];
  }
  return x;
}

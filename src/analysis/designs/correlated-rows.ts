import { cholesky } from '../../maths/cholesky.js';
import { dot } from '../../maths/dot.js';
import { normalCdf } from '../../maths/normal.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { Rows } from './rows.js';

/**
 * Points of the unit cube, evenly spread, as points whose coordinates are correlated: each by itself, through its normal scores, to which
 * the correlations are given. The first coordinate stays as it is, and a coordinate depends on those before it alone. What is spread more
 * evenly than chance does, as Sobol's sequence, stays so, in the image of the cube; columns that are put in another order would not.
 *
 * Source: Li and Hammond 1975, DOI 10.1109/TSMC.1975.5408380.
 * @param rows coordinates strictly between 0 and 1
 * @param correlation of the normal scores, 1 on the diagonal
 * @throws RangeError for a matrix that is not positive definite, or does not fit the rows
 * @example
 * const [point] = correlatedRows([[0.25, 0.5]], [[1, 0.5], [0.5, 1]]);
 * point.map((share) => share.toFixed(3)); // => ['0.250', '0.368']
 */
export function correlatedRows(rows: Rows, correlation: Rows): Rows {
  const dimensions = correlation.length;
  const { lower } = cholesky(Float64Array.from(correlation.flat()), dimensions);
  return rows.map((row) => {
    if (row.length !== dimensions)
      throw new RangeError(`${row.length} coordinates, and correlations of ${dimensions}`);
    const scores = Float64Array.from(row, normalQuantile);
    return row.map((share, k) =>
      k === 0
        ? share
        : normalCdf(dot(lower.subarray(k * dimensions, k * dimensions + k + 1), scores.subarray(0, k + 1))),
    );
  });
}

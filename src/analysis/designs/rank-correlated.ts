import { type Cholesky, cholesky, forwards } from '../../maths/cholesky.js';
import { dot } from '../../maths/dot.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { Rows } from './rows.js';

/**
 * The values of every column in another order, so that the rank correlations between columns come near those wanted. Normal scores of
 * the ranks are freed of the correlations that they have by chance and given those wanted; values then take the order of these. The
 * first column stays as it is, and a column depends on those before it alone.
 *
 * Source: Iman and Conover 1982, DOI 10.1080/03610918208812265.
 * @param columns each with different values
 * @throws RangeError for a matrix that is no positive definite correlation matrix of as many columns, and where the ranks of so few
 * points depend on each other
 */
export function inRankOrder(columns: readonly Float64Array[], correlation: Rows): Float64Array[] {
  const wanted = triangleOf(correlation, columns.length);
  const scores = columns.map(normalScores);
  const found = triangleOfScores(scores);
  // With F the triangle of what is found and W that of what is wanted, the row s of scores becomes W F⁻¹ s.
  const points = columns[0].length;
  const given = columns.map(() => new Float64Array(points));
  for (let n = 0; n < points; n++) {
    const free = forwards(
      found,
      Float64Array.from(scores, (column) => column[n]),
    );
    for (let k = 0; k < given.length; k++)
      given[k][n] = dot(wanted.lower.subarray(k * wanted.n, k * wanted.n + k + 1), free);
  }
  return columns.map((column, k) => inOrderOf(column, given[k]));
}

function triangleOf(correlation: Rows, dimensions: number): Cholesky {
  if (correlation.length !== dimensions || correlation.some((row) => row.length !== dimensions))
    throw new RangeError(`a correlation matrix of ${dimensions} dimensions has as many rows and columns`);
  correlation.forEach((row, i) => {
    if (row[i] !== 1) throw new RangeError(`the correlation of dimension ${i + 1} with itself is ${row[i]}`);
    row.forEach((value, j) => {
      if (value !== correlation[j][i])
        throw new RangeError(
          `the correlation of dimensions ${i + 1} and ${j + 1} is ${value}, that of ${j + 1} and ${i + 1} ${correlation[j][i]}`,
        );
    });
  });
  return cholesky(Float64Array.from(correlation.flat()), dimensions);
}

function triangleOfScores(scores: readonly Float64Array[]): Cholesky {
  const points = scores[0].length;
  if (points <= scores.length)
    throw new RangeError(`${points} points cannot have ${scores.length} dimensions with wanted correlations`);
  const products = scores.flatMap((one) => scores.map((other) => dot(one, other) / points));
  return cholesky(Float64Array.from(products), scores.length);
}

const ranksOf = (column: Float64Array): number[] => {
  const ranks = new Array<number>(column.length);
  orderOf(column).forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
};

const orderOf = (column: Float64Array): number[] =>
  Array.from(column, (_, n) => n).sort((a, b) => column[a] - column[b] || a - b);

const normalScores = (column: Float64Array): Float64Array =>
  Float64Array.from(ranksOf(column), (rank) => normalQuantile((rank + 1) / (column.length + 1)));

/** The values, the smallest where the other column has its smallest. */
function inOrderOf(values: Float64Array, other: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  return Float64Array.from(ranksOf(other), (rank) => sorted[rank]);
}

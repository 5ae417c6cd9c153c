import { dot } from '../../maths/dot.js';
import { symmetricEigen } from '../../maths/symmetric-eigen.js';

/** A function of inputs: its value in every draw, of mean 0, and the prior variance of its coefficient relative to others of its term. */
export interface Scaled {
  readonly column: Float64Array;
  readonly variance: number;
}

/** Share of the largest variance, or of the length of a column, below which nothing is left of it but rounding. */
const NOTHING_LEFT = 1e-9;

/**
 * The same Gaussian prior for sums of these functions, written with columns of length 1 at right angles to each other: principal
 * components of the columns, each times the root of its variance. There may be more columns than draws.
 */
export function uncorrelated(columns: readonly Scaled[]): Scaled[] {
  if (columns.length === 0) return [];
  const draws = columns[0].column.length;
  const long = columns.map(({ column, variance }) => column.map((value) => value * Math.sqrt(variance)));
  // Rows or columns, whichever are fewer: their cross products have the same eigenvalues but zeros.
  return long.length <= draws ? byColumns(long) : byDraws(long, draws);
}

function byColumns(long: readonly Float64Array[]): Scaled[] {
  const k = long.length;
  const { values, vectors } = symmetricEigen(crossProducts(long), k);
  return leading(values).map((variance, n) => {
    const column = new Float64Array(long[0].length);
    const length = Math.sqrt(variance);
    long.forEach((one, j) => {
      const weight = vectors[n * k + j] / length;
      for (let d = 0; d < column.length; d++) column[d] += weight * one[d];
    });
    return { column, variance };
  });
}

function byDraws(long: readonly Float64Array[], draws: number): Scaled[] {
  const rows = Array.from({ length: draws }, (_, d) => Float64Array.from(long, (column) => column[d]));
  const { values, vectors } = symmetricEigen(crossProducts(rows), draws);
  return leading(values).map((variance, n) => ({
    column: vectors.slice(n * draws, (n + 1) * draws),
    variance,
  }));
}

function crossProducts(vectors: readonly Float64Array[]): Float64Array {
  const k = vectors.length;
  const products = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      products[i * k + j] = dot(vectors[i], vectors[j]);
      products[j * k + i] = products[i * k + j];
    }
  return products;
}

const leading = (values: Float64Array): number[] =>
  Array.from(values).filter((value) => value > NOTHING_LEFT * values[0]);

/**
 * The columns one after the other, each less what those before it hold of it, and made of length 1; a column of which nothing is left
 * is left out. Simple functions thus go before those that are made of them.
 *
 * Source: modified Gram-Schmidt, done twice for the sake of rounding: Golub and Van Loan 2013, Matrix Computations, section 5.2.8.
 * @param before columns of length 1 at right angles to each other
 */
export function lessThoseBefore(columns: readonly Scaled[], before: readonly Float64Array[] = []): Scaled[] {
  const kept: Scaled[] = [];
  for (const { column, variance } of columns) {
    const rest = column.slice();
    const length = Math.sqrt(dot(column, column));
    const others = [...before, ...kept.map((one) => one.column)];
    for (let round = 0; round < 2; round++) for (const other of others) subtract(rest, other);
    const left = Math.sqrt(dot(rest, rest));
    if (left > NOTHING_LEFT * length) kept.push({ column: rest.map((value) => value / left), variance });
  }
  return kept;
}

function subtract(rest: Float64Array, other: Float64Array): void {
  const share = dot(rest, other);
  for (let d = 0; d < rest.length; d++) rest[d] -= share * other[d];
}

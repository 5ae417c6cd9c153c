/** Eigenvalues from the largest down, and for each a vector of length 1, one row after the other. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Rounds over all pairs: the method squares its error in each, so that ten are many. */
const MOST_SWEEPS = 60;

/** Share of all squares of the matrix that may be left off the diagonal: what rounding leaves there. */
const ROUNDING = 1e-30;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by the cyclic method of Jacobi: each pair of rows is turned until their common
 * entry is 0, again and again. Only sums, products, quotients and square roots in a fixed order, so the same bits in every engine.
 * The time grows with the cube of n: a hundred rows take some tens of milliseconds. The sign of a vector is of no meaning.
 *
 * Source: Golub and Van Loan 2013, Matrix Computations, fourth edition, section 8.5.
 * @param matrix n rows of n entries, one row after the other; it is not changed
 * @throws RangeError where the size does not fit, or an entry is no finite number
 */
export function symmetricEigen(matrix: Float64Array, n: number): SymmetricEigen {
  if (matrix.length !== n * n) throw new RangeError(`${matrix.length} entries for ${n} rows`);
  if (!matrix.every(Number.isFinite)) throw new RangeError('an eigenvalue needs entries that are finite');
  const a = matrix.slice();
  const turned = new Float64Array(n * n);
  for (let k = 0; k < n; k++) turned[k * n + k] = 1;
  const enough = ROUNDING * squares(a, n, true);
  for (let sweep = 0; sweep < MOST_SWEEPS && squares(a, n, false) > enough; sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) turn(a, turned, n, p, q);
  }
  return sorted(a, turned, n);
}

/** Sum of the squares of all entries, or of those off the diagonal. */
function squares(a: Float64Array, n: number, diagonalToo: boolean): number {
  let sum = 0;
  for (let i = 0; i < n * n; i++) if (diagonalToo || i % (n + 1) !== 0) sum += a[i] * a[i];
  return sum;
}

/** Makes the entry (p, q) of `a` 0; rows of `turned` become the eigenvectors. */
function turn(a: Float64Array, turned: Float64Array, n: number, p: number, q: number): void {
  const entry = a[p * n + q];
  if (entry === 0) return;
  const half = (a[q * n + q] - a[p * n + p]) / (2 * entry);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < n; k++) {
    const left = a[k * n + p];
    const right = a[k * n + q];
    a[k * n + p] = cosine * left - sine * right;
    a[k * n + q] = sine * left + cosine * right;
  }
  rowsTurned(a, n, p, q, cosine, sine);
  rowsTurned(turned, n, p, q, cosine, sine);
}

function rowsTurned(a: Float64Array, n: number, p: number, q: number, cosine: number, sine: number): void {
  for (let k = 0; k < n; k++) {
    const upper = a[p * n + k];
    const lower = a[q * n + k];
    a[p * n + k] = cosine * upper - sine * lower;
    a[q * n + k] = sine * upper + cosine * lower;
  }
}

function sorted(a: Float64Array, turned: Float64Array, n: number): SymmetricEigen {
  const order = Array.from({ length: n }, (_, k) => k).sort(
    (one, other) => a[other * n + other] - a[one * n + one] || one - other,
  );
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    vectors.set(turned.subarray(from * n, (from + 1) * n), to * n);
  });
  return { values: Float64Array.from(order, (k) => a[k * n + k]), vectors };
}

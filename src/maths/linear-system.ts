/**
 * The x with A x = b by Gaussian elimination with partial pivoting: the row with the largest entry of a column, the first
 * of several, clears that column below it. Only sums, products and quotients in a fixed order, so the same bits in every
 * engine. The time grows with the cube of the number of unknowns; a few hundred take well under a second.
 *
 * Source: Golub and Van Loan 2013, Matrix Computations, fourth edition, section 3.4.
 * @param matrix n rows of n entries, one row after the other; neither argument is changed
 * @throws RangeError where the sizes do not fit, or where a column has no pivot: A is then singular
 */
export function solveLinearSystem(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  if (matrix.length !== n * n) throw new RangeError(`${matrix.length} entries for ${n} unknowns`);
  const a = matrix.slice();
  const b = right.slice();
  for (let column = 0; column < n; column++) {
    const pivot = pivotRow(a, n, column);
    swapRows(a, b, n, column, pivot);
    clearBelow(a, b, n, column);
  }
  return substituteBack(a, b, n);
}

function pivotRow(a: Float64Array, n: number, column: number): number {
  let pivot = column;
  for (let row = column + 1; row < n; row++) {
    if (Math.abs(a[row * n + column]) > Math.abs(a[pivot * n + column])) pivot = row;
  }
  const largest = Math.abs(a[pivot * n + column]);
  if (!(largest > 0 && largest < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the linear system has no single solution: no pivot in column ${column + 1}`);
  }
  return pivot;
}

function swapRows(a: Float64Array, b: Float64Array, n: number, one: number, other: number): void {
  if (one === other) return;
  const row = a.slice(one * n, (one + 1) * n);
  a.copyWithin(one * n, other * n, (other + 1) * n);
  a.set(row, other * n);
  [b[one], b[other]] = [b[other], b[one]];
}

function clearBelow(a: Float64Array, b: Float64Array, n: number, column: number): void {
  const from = column * n;
  for (let row = column + 1; row < n; row++) {
    const to = row * n;
    const factor = a[to + column] / a[from + column];
    if (factor === 0) continue;
    for (let k = column + 1; k < n; k++) a[to + k] -= factor * a[from + k];
    b[row] -= factor * b[column];
  }
}

function substituteBack(a: Float64Array, b: Float64Array, n: number): Float64Array {
  for (let row = n - 1; row >= 0; row--) {
    let rest = b[row];
    for (let k = row + 1; k < n; k++) rest -= a[row * n + k] * b[k];
    b[row] = rest / a[row * n + row];
  }
  return b;
}

import { cholesky, forwards } from '../../maths/cholesky.js';
import { solveLinearSystem } from '../../maths/linear-system.js';
import { symmetricEigen } from '../../maths/symmetric-eigen.js';

/** Functions of one input that bend, from the smoothest to the roughest. */
export interface Bends {
  /** One value a draw; of length 1, at right angles to each other, to the constant and to the straight line. */
  readonly columns: readonly Float64Array[];
  /** Integrals of their squared second derivatives, rising. */
  readonly roughness: Float64Array;
}

/**
 * All natural cubic splines with some knots, less straight lines, in the basis of Demmler and Reinsch: ordered by roughness, and
 * uncorrelated over the draws, so that smoothing acts on each function alone.
 *
 * Source: natural splines by their values at the knots, Wood 2017, Generalized Additive Models, section 5.3.1,
 * DOI 10.1201/9781315370279; Demmler and Reinsch 1975, DOI 10.1007/BF01437406.
 * @param x of every draw, best of mean 0 and variance 1
 * @param knots rising, the first and the last at the ends of `x`; fewer than three give no bend
 */
export function naturalBends(x: Float64Array, knots: Float64Array): Bends {
  const k = knots.length;
  if (k < 3) return { columns: [], roughness: new Float64Array(0) };
  const { curvature, penalty } = curvatures(knots);
  const places = placesOf(x, knots);
  const factor = cholesky(crossProducts(places, curvature, k), k);
  const { values, vectors } = symmetricEigen(whitened(penalty, factor, k), k);
  const columns: Float64Array[] = [];
  // The two smallest eigenvalues are 0: the constant and the straight line.
  for (let n = k - 3; n >= 0; n--) {
    const atKnots = backwards(factor.lower, vectors.subarray(n * k, (n + 1) * k), k);
    columns.push(splineAt(places, atKnots, times(curvature, atKnots, k)));
  }
  return { columns, roughness: values.slice(0, k - 2).reverse() };
}

/** Second derivatives at the knots that follow from the values there, and the roughness that follows from both. */
function curvatures(knots: Float64Array): { curvature: Float64Array; penalty: Float64Array } {
  const k = knots.length;
  const inner = k - 2;
  const gap = (i: number) => knots[i + 1] - knots[i];
  const bands = new Float64Array(inner * inner);
  const slopes = new Float64Array(inner * k);
  for (let i = 0; i < inner; i++) {
    bands[i * inner + i] = (gap(i) + gap(i + 1)) / 3;
    if (i + 1 < inner) {
      bands[i * inner + i + 1] = gap(i + 1) / 6;
      bands[(i + 1) * inner + i] = gap(i + 1) / 6;
    }
    slopes[i * k + i] = 1 / gap(i);
    slopes[i * k + i + 1] = -1 / gap(i) - 1 / gap(i + 1);
    slopes[i * k + i + 2] = 1 / gap(i + 1);
  }
  const curvature = new Float64Array(k * k);
  const penalty = new Float64Array(k * k);
  for (let column = 0; column < k; column++) {
    const right = Float64Array.from({ length: inner }, (_, i) => slopes[i * k + column]);
    const solved = solveLinearSystem(bands, right);
    for (let i = 0; i < inner; i++) curvature[(i + 1) * k + column] = solved[i];
    for (let row = 0; row < k; row++)
      for (let i = 0; i < inner; i++) penalty[row * k + column] += slopes[i * k + row] * solved[i];
  }
  return { curvature, penalty };
}

/** Between which knots each draw lies, and with which weights their values and second derivatives enter there. */
interface Places {
  readonly left: Int32Array;
  /** Four a draw: values left and right, second derivatives left and right. */
  readonly weights: Float64Array;
}

function placesOf(x: Float64Array, knots: Float64Array): Places {
  const left = new Int32Array(x.length);
  const weights = new Float64Array(4 * x.length);
  for (let d = 0; d < x.length; d++) {
    let at = 0;
    while (at < knots.length - 2 && x[d] > knots[at + 1]) at++;
    const gap = knots[at + 1] - knots[at];
    const after = x[d] - knots[at];
    const before = knots[at + 1] - x[d];
    left[d] = at;
    weights[4 * d] = before / gap;
    weights[4 * d + 1] = after / gap;
    weights[4 * d + 2] = (before * before * before) / gap / 6 - (gap * before) / 6;
    weights[4 * d + 3] = (after * after * after) / gap / 6 - (gap * after) / 6;
  }
  return { left, weights };
}

/** Sums over draws of the products of every two splines that are 1 at one knot and 0 at the others. */
function crossProducts({ left, weights }: Places, curvature: Float64Array, k: number): Float64Array {
  const products = new Float64Array(k * k);
  const row = new Float64Array(k);
  for (let d = 0; d < left.length; d++) {
    const at = left[d];
    for (let j = 0; j < k; j++)
      row[j] = weights[4 * d + 2] * curvature[at * k + j] + weights[4 * d + 3] * curvature[(at + 1) * k + j];
    row[at] += weights[4 * d];
    row[at + 1] += weights[4 * d + 1];
    for (let i = 0; i < k; i++) for (let j = 0; j <= i; j++) products[i * k + j] += row[i] * row[j];
  }
  return products;
}

/** L⁻¹ A L⁻ᵀ for a symmetric A. */
function whitened(matrix: Float64Array, factor: { n: number; lower: Float64Array }, k: number): Float64Array {
  const half = new Float64Array(k * k);
  for (let row = 0; row < k; row++)
    half.set(forwards(factor, matrix.subarray(row * k, (row + 1) * k)), row * k);
  const whole = new Float64Array(k * k);
  for (let column = 0; column < k; column++) {
    const right = Float64Array.from({ length: k }, (_, row) => half[row * k + column]);
    whole.set(forwards(factor, right), column * k);
  }
  for (let i = 0; i < k; i++)
    for (let j = 0; j < i; j++) {
      const middle = (whole[i * k + j] + whole[j * k + i]) / 2;
      whole[i * k + j] = middle;
      whole[j * k + i] = middle;
    }
  return whole;
}

/** The x with Lᵀ x = b. */
function backwards(lower: Float64Array, right: Float64Array, k: number): Float64Array {
  const x = right.slice();
  for (let row = k - 1; row >= 0; row--) {
    for (let below = row + 1; below < k; below++) x[row] -= lower[below * k + row] * x[below];
    x[row] /= lower[row * k + row];
  }
  return x;
}

function times(matrix: Float64Array, vector: Float64Array, k: number): Float64Array {
  return Float64Array.from({ length: k }, (_, row) => {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += matrix[row * k + j] * vector[j];
    return sum;
  });
}

function splineAt({ left, weights }: Places, values: Float64Array, second: Float64Array): Float64Array {
  const column = new Float64Array(left.length);
  for (let d = 0; d < left.length; d++) {
    const at = left[d];
    column[d] =
      weights[4 * d] * values[at] +
      weights[4 * d + 1] * values[at + 1] +
      weights[4 * d + 2] * second[at] +
      weights[4 * d + 3] * second[at + 1];
  }
  return column;
}

interface NormalRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Rules already computed, by number of points. */
const RULES = new Map<number, NormalRule>();

/** Enough for smooth functions of everyday spread; polynomials up to degree 63 are integrated exactly. */
const DEFAULT_POINTS = 32;

/**
 * E[f(Z)] for a standard normal Z by Gauss-Hermite quadrature with `points` nodes (1 to 128), exact for polynomials of
 * degree up to 2·points - 1. A step or a kink in `f` is integrated only roughly.
 *
 * Nodes are the zeros of the Hermite polynomial orthonormal under the normal density, weights 1/(n·h[n-1](node)^2):
 * NIST Digital Library of Mathematical Functions 3.5(v).
 * @throws RangeError if `points` is not a whole number from 1 to 128.
 */
export function expectNormal(f: (z: number) => number, points = DEFAULT_POINTS): number {
  const { nodes, weights } = normalRule(points);
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) sum += weights[i] * f(nodes[i]);
  return sum;
}

function normalRule(points: number): NormalRule {
  if (!(Number.isInteger(points) && points >= 1 && points <= 128)) {
    throw new RangeError(`points must be a whole number from 1 to 128, not ${points}`);
  }
  const known = RULES.get(points);
  if (known) return known;
  const nodes = zerosOfHermite(points);
  const weights = nodes.map((x) => {
    const below = hermite(points - 1, x);
    return 1 / (points * below * below);
  });
  const rule = { nodes, weights };
  RULES.set(points, rule);
  return rule;
}

/** Hermite polynomial of the given degree, orthonormal under the standard normal density. */
function hermite(degree: number, x: number): number {
  let below = 0;
  let value = 1;
  for (let k = 0; k < degree; k++) {
    const next = (x * value - Math.sqrt(k) * below) / Math.sqrt(k + 1);
    below = value;
    value = next;
  }
  return value;
}

/** The zeros of each degree lie strictly between those of the degree below, and all within 2·sqrt(degree). */
function zerosOfHermite(degree: number): Float64Array {
  let zeros = new Float64Array(0);
  for (let n = 1; n <= degree; n++) {
    const bound = 2 * Math.sqrt(n) + 1;
    const edges = Float64Array.of(-bound, ...zeros, bound);
    zeros = new Float64Array(n);
    for (let i = 0; i < n >> 1; i++) {
      zeros[i] = zeroBetween(n, edges[i], edges[i + 1]);
      zeros[n - 1 - i] = -zeros[i];
    }
  }
  return zeros;
}

function zeroBetween(degree: number, low: number, high: number): number {
  let left = low;
  let right = high;
  const negativeLeft = hermite(degree, low) < 0;
  for (;;) {
    const middle = 0.5 * (left + right);
    if (middle <= left || middle >= right) return middle;
    if (hermite(degree, middle) < 0 === negativeLeft) left = middle;
    else right = middle;
  }
}

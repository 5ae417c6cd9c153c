/**
 * Money that scientists pass on to each other, after Bollen et al. (2014), EMBO Reports 15:131-133, and (2017), DOI
 * 10.1007/s11192-016-2110-3: everybody receives a base a year and must give the fraction F of last year's receipts
 * to others, here in proportion to how often they cite them.
 *
 * Receipts follow A(t) = B 1 + F W' A(t - 1) with A(0) = 0, where a row of W holds the shares of one giver. Columns of
 * W' sum to 1, so that the distance to the fixed point A = B (I - F W')⁻¹ 1 shrinks by F a year in the sum of absolute
 * values, whatever the network: exactly n B F^t / (1 - F), since all terms of the series are positive.
 */
import { solveLinearSystem } from '../../maths/linear-system.js';
import { childKey } from '../../random/child-key.js';
import type { Key } from '../../random/keys.js';
import { logNormal } from '../../random/normal.js';
import { uniform } from '../../random/uniform.js';
import { choose } from '../../random/variates.js';

/** Who cites whom: the citations of scientist i are `targets[starts[i]]` to `targets[starts[i + 1] - 1]`. */
export interface Citations {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

const SCIENTIST = 1;
const ATTRACTION = 0;
const FIRST_CITATION = 1;

/**
 * A network in which everybody cites others as often, at random in proportion to their attraction, a log-normal number
 * of spread `skew`. The same key gives networks of different skew common random numbers.
 * @param skew standard deviation of the logarithm of attraction; 0 = all are cited alike
 */
export function citationNetwork(scientists: number, references: number, skew: number, key: Key): Citations {
  const keys = Array.from({ length: scientists }, (_, i) => childKey(key, SCIENTIST, 0, i));
  const attraction = Float64Array.from(keys, ({ k0, k1 }) => logNormal(uniform(k0, k1, ATTRACTION), 0, skew));
  const targets = new Int32Array(scientists * references);
  for (let i = 0; i < scientists; i++) {
    const { k0, k1 } = keys[i];
    const others = runningSums(attraction, i);
    for (let c = 0; c < references; c++) {
      targets[i * references + c] = choose(uniform(k0, k1, FIRST_CITATION + c), others);
    }
  }
  return { starts: Int32Array.from({ length: scientists + 1 }, (_, i) => i * references), targets };
}

/** Sums of the weights up to each, one of them left out: nothing is chosen by it. */
function runningSums(weights: Float64Array, leftOut: number): Float64Array {
  let sum = 0;
  return weights.map((weight, i) => {
    sum += i === leftOut ? 0 : weight;
    return sum;
  });
}

/** How often each is cited. */
export function citationCounts({ starts, targets }: Citations): Float64Array {
  const counts = new Float64Array(starts.length - 1);
  for (const target of targets) counts[target]++;
  return counts;
}

/** Receipts of the year after one in which `receipts` came in. */
export function nextYear(
  receipts: Float64Array,
  { starts, targets }: Citations,
  base: number,
  fraction: number,
): Float64Array {
  const next = new Float64Array(receipts.length).fill(base);
  for (let i = 0; i < receipts.length; i++) {
    const gift = (fraction * receipts[i]) / (starts[i + 1] - starts[i]);
    for (let c = starts[i]; c < starts[i + 1]; c++) next[targets[c]] += gift;
  }
  return next;
}

/** Receipts after a number of years, the first of which brings the base alone. */
export function receiptsAfter(
  years: number,
  network: Citations,
  base: number,
  fraction: number,
): Float64Array {
  let receipts: Float64Array = new Float64Array(network.starts.length - 1);
  for (let year = 0; year < years; year++) receipts = nextYear(receipts, network, base, fraction);
  return receipts;
}

/** Years after which at most the share `distance` of the sum of all receipts is still to come; F below 1. */
export function yearsWithin(distance: number, fraction: number): number {
  let years = 0;
  for (let left = 1; left > distance; left *= fraction) years++;
  return years;
}

/** What is left to come is far below the last digit that is shown. */
const NEGLIGIBLE = 1e-14;

/** The fixed point by its series, cut off where the rest is less than 1e-14 of the sum. */
export const steadyReceipts = (network: Citations, base: number, fraction: number): Float64Array =>
  receiptsAfter(yearsWithin(NEGLIGIBLE, fraction), network, base, fraction);

/** The fixed point as the solution of (I - F W') A = B 1; the time grows with the cube of the number of scientists. */
export function solvedReceipts({ starts, targets }: Citations, base: number, fraction: number): Float64Array {
  const n = starts.length - 1;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  for (let i = 0; i < n; i++) {
    const share = fraction / (starts[i + 1] - starts[i]);
    for (let c = starts[i]; c < starts[i + 1]; c++) matrix[targets[c] * n + i] -= share;
  }
  return solveLinearSystem(matrix, new Float64Array(n).fill(base));
}

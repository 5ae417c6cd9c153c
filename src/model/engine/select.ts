/** Threshold of the best of a list, found without sorting. */

const BINS = 2048;

/** Working space of `selectTop`, kept between calls so that a year allocates nothing. */
export interface SelectionScratch {
  readonly counts: Int32Array;
  candidates: Float64Array;
}

/** The cut between selected and not: all above `threshold`, and the first `ties` rows that equal it. */
export interface Selection {
  /** Score of the last selected row; Infinity if none is selected, -Infinity if all are. */
  threshold: number;
  /** How many of those scoring exactly the threshold are selected, lowest rows first. */
  ties: number;
}

/** Working space for lists of up to `capacity` rows; it grows when a longer list comes. */
export function selectionScratch(capacity: number): SelectionScratch {
  return { counts: new Int32Array(BINS), candidates: new Float64Array(capacity + 1) };
}

/**
 * Finds the `k` highest of the first `n` scores; ties go to the lower row. Scores must be finite and are not changed.
 * Row i is selected if score[i] > threshold, or if it equals the threshold while ties last.
 *
 * Time grows with n: a histogram over the range of the scores finds the bin that holds the cut (no branch in it
 * depends on chance), then that bin alone is sorted, or searched by quickselect where it holds many.
 * @param selection receives the cut.
 */
export function selectTop(
  score: Float64Array,
  n: number,
  k: number,
  scratch: SelectionScratch,
  selection: Selection,
): void {
  selection.ties = 0;
  selection.threshold = k <= 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (k <= 0 || k >= n) return;
  if (scratch.candidates.length <= n) scratch.candidates = new Float64Array(2 * n);
  const { counts, candidates } = scratch;
  const low = lowest(score, n);
  const scale = binsPerUnit(highest(score, n) - low);
  countBins(score, n, low, scale, counts);
  let bin = BINS - 1;
  let above = 0;
  while (above + counts[bin] < k) above += counts[bin--];
  const gathered = gatherBin(score, n, low, scale, bin, candidates);
  const threshold = kthHighest(candidates, gathered, k - above);
  selection.threshold = threshold;
  selection.ties = k - above - countAbove(candidates, gathered, threshold);
}

/** 0, which puts everyone into the lowest bin, where the range is too narrow or too wide for a scale. */
function binsPerUnit(range: number): number {
  return range > 1e-300 && range < 1e300 ? (BINS - 1) / range : 0;
}

function lowest(score: Float64Array, n: number): number {
  let low = score[0];
  for (let i = 1; i < n; i++) low = score[i] < low ? score[i] : low;
  return low;
}

function highest(score: Float64Array, n: number): number {
  let high = score[0];
  for (let i = 1; i < n; i++) high = score[i] > high ? score[i] : high;
  return high;
}

function countBins(score: Float64Array, n: number, low: number, scale: number, counts: Int32Array): void {
  counts.fill(0);
  for (let i = 0; i < n; i++) counts[((score[i] - low) * scale) | 0]++;
}

/** Copies the scores of one bin to the front of `to` and says how many there are. */
function gatherBin(
  score: Float64Array,
  n: number,
  low: number,
  scale: number,
  bin: number,
  to: Float64Array,
): number {
  let gathered = 0;
  for (let i = 0; i < n; i++) {
    to[gathered] = score[i];
    if ((((score[i] - low) * scale) | 0) === bin) gathered++;
  }
  return gathered;
}

function countAbove(values: Float64Array, n: number, threshold: number): number {
  let above = 0;
  for (let i = 0; i < n; i++) if (values[i] > threshold) above++;
  return above;
}

/** Up to this many values sorting by insertion is the shortest way. */
const FEW = 24;

/** The k-th highest of the first n values, which it reorders. A bin holds a few of them, or nearly all. */
function kthHighest(values: Float64Array, n: number, k: number): number {
  if (n > FEW) return quickselect(values, n, k);
  for (let i = 1; i < n; i++) {
    const value = values[i];
    let place = i;
    for (; place > 0 && values[place - 1] < value; place--) values[place] = values[place - 1];
    values[place] = value;
  }
  return values[k - 1];
}

/**
 * The k-th highest of the first n values, which it reorders.
 * C. A. R. Hoare, "Algorithm 65: find", Commun. ACM 4 (1961), doi:10.1145/366622.366647, with the median of three as pivot.
 */
function quickselect(values: Float64Array, n: number, k: number): number {
  const target = n - k;
  let left = 0;
  let right = n - 1;
  while (left < right) {
    const pivot = medianOfThree(values[left], values[(left + right) >> 1], values[right]);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const swapped = values[i];
        values[i++] = values[j];
        values[j--] = swapped;
      }
    }
    if (target <= j) right = j;
    else if (target >= i) left = i;
    else return values[target];
  }
  return values[target];
}

function medianOfThree(a: number, b: number, c: number): number {
  if (a > b) return b > c ? b : a > c ? c : a;
  return a > c ? a : b > c ? c : b;
}

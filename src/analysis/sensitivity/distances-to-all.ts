import type { Classes } from './classes.js';

/** Rows from the smallest outcome to the largest. */
export interface Sorted {
  readonly rows: Int32Array;
  /** Where the next larger outcome begins, for every place in that order. */
  readonly groupEnd: Int32Array;
}

export function sortedBy(outcomes: Float64Array): Sorted {
  const rows = Int32Array.from(outcomes.keys()).sort((a, b) => outcomes[a] - outcomes[b]);
  const groupEnd = new Int32Array(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) {
    const last = at === rows.length - 1 || outcomes[rows[at]] < outcomes[rows[at + 1]];
    groupEnd[at] = last ? at + 1 : groupEnd[at + 1];
  }
  return { rows, groupEnd };
}

/**
 * Kolmogorov and Smirnov's distance of the outcomes of every class to those of all rows: the largest difference between their cumulative
 * shares, 0 to 1. The two differ most right before or after outcomes of the class.
 */
export function distancesToAll({ rows, groupEnd }: Sorted, { of, count }: Classes): Float64Array {
  const sizes = new Int32Array(count);
  for (let n = 0; n < of.length; n++) sizes[of[n]]++;
  const below = new Int32Array(count);
  const distances = new Float64Array(count);
  const compare = (k: number, place: number) => {
    const distance = Math.abs(below[k] / sizes[k] - place / rows.length);
    if (distance > distances[k]) distances[k] = distance;
  };
  for (let start = 0; start < rows.length; start = groupEnd[start]) {
    const end = groupEnd[start];
    for (let at = start; at < end; at++) compare(of[rows[at]], start);
    for (let at = start; at < end; at++) below[of[rows[at]]]++;
    for (let at = start; at < end; at++) compare(of[rows[at]], end);
  }
  return distances;
}

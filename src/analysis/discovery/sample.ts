import type { Cases } from './cases.js';
import { allows, type Limit } from './limits.js';

/** Cases of which some are left out, come several times, or have the outcome of another. */
export interface Sample {
  readonly cases: Cases;
  /** 1 for a case of interest, by case. */
  readonly ofInterest: Uint8Array;
  /** For every input the cases from its smallest value to its largest, as often as they come. */
  readonly sorted: readonly Int32Array[];
}

/** How many cases there are, and how many of these are of interest. */
export interface Counts {
  readonly count: number;
  readonly interesting: number;
}

/** Every case as often as is said. */
export function sampleOf(cases: Cases, times: ArrayLike<number>): Sample {
  let size = 0;
  for (let row = 0; row < times.length; row++) size += times[row];
  const repeated = (order: Int32Array): Int32Array => {
    const rows = new Int32Array(size);
    let at = 0;
    for (const row of order) for (let n = 0; n < times[row]; n++) rows[at++] = row;
    return rows;
  };
  return { cases, ofInterest: cases.ofInterest, sorted: cases.order.map(repeated) };
}

/** The cases that stay, each as often as before; `stays` is 1 for these, by case. */
export const restOf = (sample: Sample, stays: Uint8Array): Sample => ({
  ...sample,
  sorted: sample.sorted.map((rows) => movedUp(rows.slice(), stays)),
});

/** Moves those that stay to the front, in their order, which overwrites the rows; returns that part of them. */
export function movedUp(rows: Int32Array, stays: Uint8Array): Int32Array {
  let at = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    rows[at] = row;
    at += stays[row];
  }
  return rows.subarray(0, at);
}

export const sizeOf = ({ sorted }: Sample): number => sorted[0].length;

/** The cases of a sample within limits, in the order of the first input. */
export function rowsWithin({ cases, sorted }: Sample, limits: readonly Limit[]): Int32Array {
  const asked = limits.map((limit, input) => ({ limit, values: cases.inputs[input].values }));
  return sorted[0].filter((row) => asked.every(({ limit, values }) => allows(limit, values[row])));
}

/** How many are of interest of the rows from one place up to another, which is not included; of all unless given. */
export function interestingOf(ofInterest: Uint8Array, rows: Int32Array, from = 0, to = rows.length): number {
  let interesting = 0;
  for (let place = from; place < to; place++) interesting += ofInterest[rows[place]];
  return interesting;
}

export function countsWithin(sample: Sample, limits: readonly Limit[]): Counts {
  const rows = rowsWithin(sample, limits);
  return { count: rows.length, interesting: interestingOf(sample.ofInterest, rows) };
}

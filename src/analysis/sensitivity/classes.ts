import type { Squares } from './explained-squares.js';

/** Rows divided by the values of one input. */
export interface Classes {
  readonly count: number;
  /** The class of every row, from 0. */
  readonly of: Int32Array;
}

/**
 * Rows in classes of neighbouring values, equally many in each as far as may be: equal values stay together. An input with no more
 * different values than classes, and one whose values are choices without an order, has a class for each value.
 * @param most how many classes at most, where values are no choices
 */
export function classesOf(values: ArrayLike<number>, most: number, choices: boolean): Classes {
  const rows = Array.from(values, (_, row) => row).sort((a, b) => values[a] - values[b]);
  const groups: number[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && values[last[0]] === values[row]) last.push(row);
    else groups.push([row]);
  }
  const each = choices || groups.length <= most;
  const of = new Int32Array(values.length);
  let before = 0;
  let count = 0;
  let current = -1;
  groups.forEach((group, n) => {
    // The class in which the middle of the group falls.
    const wanted = each ? n : Math.floor((most * (before + group.length / 2)) / values.length);
    if (wanted > current) count++;
    current = wanted;
    for (const row of group) of[row] = count - 1;
    before += group.length;
  });
  return { count, of };
}

/** What the means of classes explain. */
export function squaresOfClasses(outcomes: ArrayLike<number>, { of, count }: Classes): Squares {
  const sums = new Float64Array(count);
  const rows = new Int32Array(count);
  let squares = 0;
  let all = 0;
  for (let n = 0; n < of.length; n++) {
    sums[of[n]] += outcomes[n];
    rows[of[n]]++;
    squares += outcomes[n] * outcomes[n];
    all += outcomes[n];
  }
  let ofMeans = 0;
  let filled = 0;
  for (let k = 0; k < count; k++) {
    if (rows[k] === 0) continue;
    ofMeans += (sums[k] * sums[k]) / rows[k];
    filled++;
  }
  const ofMean = (all * all) / of.length;
  return { explained: ofMeans - ofMean, total: squares - ofMean, terms: filled - 1 };
}

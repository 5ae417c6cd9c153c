import type { Scratch } from './scratch.js';
import { selectTop } from './select.js';

/**
 * The `wanted` best of the first `count` of `scratch.rows` by their worth in `scratch.work`, in the order in which they stand there; of equals
 * the earlier. They are found without sorting: who of them is the very best does not matter.
 */
export function bestRows(scratch: Scratch, count: number, wanted: number): Int32Array {
  const { rows, work: worth, selection } = scratch;
  selectTop(worth, count, wanted, scratch.selecting, selection);
  const { threshold } = selection;
  let ties = selection.ties;
  let chosen = 0;
  for (let n = 0; n < count; n++)
    if (worth[n] > threshold || (worth[n] === threshold && ties-- > 0)) rows[chosen++] = rows[n];
  return rows.subarray(0, chosen);
}

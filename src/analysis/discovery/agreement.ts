import { membership } from './box-statistics.js';
import type { DiscoveryInput } from './cases.js';
import type { Box } from './limits.js';

/** How far two descriptions of the same cases agree. */
export interface Agreement {
  /** Share of the cases that lie in both or in neither; null without cases. High wherever both are small. */
  readonly share: number | null;
  /** Share of the cases in either that lie in both (Jaccard's index); null where neither holds a case. */
  readonly overlap: number | null;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/**
 * Which cases lie in a box of the first list and which in one of the second: as a rule the boxes of `prim` and those of `cart`.
 *
 * Source: the index of overlap, Jaccard 1912, DOI 10.1111/j.1469-8137.1912.tb05611.x.
 * @throws RangeError where a limited input is missing, or inputs have different numbers of values
 * @example
 * const from = (low) => ({ limits: [{ id: 'dose', kind: 'number', low, high: 4, lowLimited: true, highLimited: false }] });
 * const inputs = [{ id: 'dose', kind: 'number', values: [1, 2, 3, 4] }];
 * agreement({ first: [from(2)], second: [from(3)], inputs }).share; // => 0.75
 */
export function agreement({
  first,
  second,
  inputs,
}: {
  readonly first: readonly Box[];
  readonly second: readonly Box[];
  readonly inputs: readonly DiscoveryInput[];
}): Agreement {
  const cases = inputs[0]?.values.length ?? 0;
  const inAnyOf = (boxes: readonly Box[]): boolean[] => {
    const within = boxes.map((box) => membership(box, { inputs, cases }));
    return Array.from({ length: cases }, (_, row) => within.some((is) => is[row]));
  };
  const [inFirst, inSecond] = [inAnyOf(first), inAnyOf(second)];
  const count = (one: boolean, two: boolean): number =>
    inFirst.filter((is, row) => is === one && inSecond[row] === two).length;
  const [both, onlyFirst] = [count(true, true), count(true, false)];
  const [onlySecond, neither] = [count(false, true), count(false, false)];
  const either = both + onlyFirst + onlySecond;
  return {
    share: cases === 0 ? null : (both + neither) / cases,
    overlap: either === 0 ? null : both / either,
    both,
    onlyFirst,
    onlySecond,
    neither,
  };
}

import { requireNumbers } from '../../statistics/checked-numbers.js';

/** Outcomes of points: a number each, or a row of replicates each, all of one length. */
export type Outputs = readonly number[] | Float64Array | readonly ArrayLike<number>[];

/** The replicates of every point, one after the other. */
export interface Replicated {
  readonly replicates: number;
  readonly values: Float64Array;
}

/** @throws RangeError where there is not a row of the same number of replicates for every point, or one of them is no number */
export function replicated(outputs: Outputs, points: number): Replicated {
  const rows = Array.from<number | ArrayLike<number>, ArrayLike<number>>(outputs, (row) =>
    typeof row === 'number' ? [row] : row,
  );
  if (rows.length !== points) throw new RangeError(`${rows.length} outputs for ${points} points`);
  const replicates = rows[0].length;
  const values = new Float64Array(points * replicates);
  rows.forEach((row, n) => {
    if (row.length !== replicates || replicates === 0)
      throw new RangeError(`point ${n + 1} has ${row.length} replicates, the first ${replicates}`);
    requireNumbers(row, `the outputs of point ${n + 1}`);
    values.set(Array.from(row), n * replicates);
  });
  return { replicates, values };
}

/**
 * Mean product of one's value in a replicate and the other's in another replicate: an unbiased estimate of the product of the two expected
 * values, as random numbers of different replicates are independent, whether or not those of one replicate are shared. With a single
 * replicate the product itself, which noise is part of.
 */
export function productAcross(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const replicates = one.length;
  let sumOfOne = 0;
  let sumOfOther = 0;
  let same = 0;
  for (let r = 0; r < replicates; r++) {
    sumOfOne += one[r];
    sumOfOther += other[r];
    same += one[r] * other[r];
  }
  return replicates === 1 ? same : (sumOfOne * sumOfOther - same) / (replicates * (replicates - 1));
}

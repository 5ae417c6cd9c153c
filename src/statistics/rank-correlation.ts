import { sampleRankCorrelation } from 'simple-statistics';

/**
 * Spearman's rank correlation, -1 to 1, equal values sharing their mean rank. 0 where one side never varies:
 * no association can be seen then.
 * @throws RangeError for fewer than two pairs, or sides of different length
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new RangeError(`${x.length} values cannot be paired with ${y.length}`);
  if (x.length < 2) throw new RangeError('a correlation needs at least two pairs');
  // Plain arrays: the ranks are pairs of numbers, which a typed array cannot hold.
  const correlation = sampleRankCorrelation(Array.from(x), Array.from(y));
  if (!Number.isNaN(correlation)) return Math.max(-1, Math.min(1, correlation));
  return hasMissing(x) || hasMissing(y) ? Number.NaN : 0;
}

function hasMissing(values: ArrayLike<number>): boolean {
  return Array.from(values).some(Number.isNaN);
}

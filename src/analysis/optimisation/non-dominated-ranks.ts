import { goesBefore } from './domination.js';

/**
 * Rank of each point by layers: 0 for those that no other dominates, 1 for those that none dominates once these are
 * taken away, and so on. With violations, a point that keeps the limits goes before every one that does not, and
 * those that do not go by how much they break them.
 *
 * Source: Deb et al. 2002, DOI 10.1109/4235.996017.
 * @param goals of each point, all to be low
 * @param violations of each point, from 0 on; none unless given
 * @throws RangeError for points with different numbers of goals, goals that are no numbers, and violations that are
 * below 0 or not one a point
 * @example
 * nonDominatedRanks([[1, 3], [2, 2], [2, 3], [3, 3]]); // => [0, 0, 1, 2]
 * nonDominatedRanks([[1, 1], [2, 2]], [0.5, 0]); // => [1, 0]
 */
export function nonDominatedRanks(
  goals: readonly (readonly number[])[],
  violations: readonly number[] = goals.map(() => 0),
): number[] {
  requireJudged(goals, violations);
  const points = goals.map((own, n) => ({ goals: own, violation: violations[n] }));
  const behind: number[][] = points.map(() => []);
  const ahead = points.map(() => 0);
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const [first, second] = goesBefore(points[i], points[j]) ? [i, j] : [j, i];
      if (first === j && !goesBefore(points[j], points[i])) continue;
      behind[first].push(second);
      ahead[second]++;
    }
  }
  return layers(behind, ahead);
}

/** @param ahead how many go before each point; counted down to 0 */
function layers(behind: readonly (readonly number[])[], ahead: number[]): number[] {
  const ranks = ahead.map(() => 0);
  let layer = ahead.flatMap((count, n) => (count === 0 ? [n] : []));
  for (let rank = 0; layer.length > 0; rank++) {
    const next: number[] = [];
    for (const n of layer) {
      ranks[n] = rank;
      for (const other of behind[n]) if (--ahead[other] === 0) next.push(other);
    }
    layer = next;
  }
  return ranks;
}

function requireJudged(goals: readonly (readonly number[])[], violations: readonly number[]): void {
  const wrong = goals.find((own) => own.length !== goals[0].length || own.some(Number.isNaN));
  if (wrong !== undefined)
    throw new RangeError(`expected points of ${goals[0].length} goals each, found [${wrong.join(', ')}]`);
  if (violations.length !== goals.length || !violations.every((violation) => violation >= 0))
    throw new RangeError(`expected ${goals.length} violations from 0 on, found [${violations.join(', ')}]`);
}

import { dominates } from './domination.js';

/** Goals of a point, all of which are to be low. */
export type Goals = readonly number[];

/**
 * Volume of what a front dominates, up to a reference point: how much of the space between the best conceivable and
 * the reference is at or behind some point of the front. Exact, for any number of goals, all of which are minimised.
 * Points that are not better than the reference in every goal add nothing, nor do points that another dominates. Two
 * goals take a sweep, three a sweep that carries a staircase, more the exclusive volumes of WFG: time then grows fast
 * with the number of goals, and with the number of points as its power.
 *
 * Source: Zitzler and Thiele 1998, DOI 10.1007/BFb0056872; three goals: Beume et al. 2009, DOI
 * 10.1109/TEVC.2009.2015575; more: While, Bradstreet and Barone 2012, DOI 10.1109/TEVC.2010.2077298.
 * @param front goals of the points, in the units of the reference
 * @param reference one number a goal
 * @returns in the product of the units of the goals; 0 for a front without points
 * @throws RangeError for a reference without goals or not finite, and for points with another number of goals or a
 * goal that is no number
 * @example
 * hypervolume([[1, 3], [2, 1]], [4, 4]); // => 7
 * hypervolume([[0, 0, 0], [2, 0, 0]], [1, 1, 1]); // => 1
 */
export function hypervolume(front: readonly Goals[], reference: Goals): number {
  requireGoals(front, reference);
  return volume(
    front.filter((goals) => goals.every((goal, g) => goal < reference[g])),
    reference,
  );
}

function requireGoals(front: readonly Goals[], reference: Goals): void {
  if (reference.length === 0 || !reference.every(Number.isFinite))
    throw new RangeError(`expected a reference of finite numbers, found [${reference.join(', ')}]`);
  const wrong = front.find(
    (goals) => goals.length !== reference.length || goals.some((goal) => Number.isNaN(goal)),
  );
  if (wrong !== undefined)
    throw new RangeError(
      `expected points of ${reference.length} goals, as many as the reference has, found [${wrong.join(', ')}]`,
    );
}

/** All points are better than the reference in every goal. */
function volume(points: readonly Goals[], reference: Goals): number {
  if (points.length === 0) return 0;
  if (reference.length === 1)
    return reference[0] - points.reduce((low, [one]) => Math.min(low, one), reference[0]);
  if (reference.length === 2) return area(points, reference);
  if (reference.length === 3) return volumeOfThree(points, reference);
  return volumeOfMany(points, reference);
}

/** From the lowest first goal on, each point adds what it is lower in the second than all before it. */
function area(points: readonly Goals[], [right, top]: Goals): number {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  let lowest = top;
  let total = 0;
  for (const [x, y] of sorted) {
    if (y >= lowest) continue;
    total += (right - x) * (lowest - y);
    lowest = y;
  }
  return total;
}

/** Slabs between one value of the last goal and the next, each as large as the area of the points met so far. */
function volumeOfThree(points: readonly Goals[], [right, top, back]: Goals): number {
  const sorted = points.toSorted((a, b) => a[2] - b[2]);
  const stairs: Goals[] = [];
  let covered = 0;
  let total = 0;
  for (const [n, point] of sorted.entries()) {
    covered += addStair(stairs, point, right, top);
    total += covered * ((sorted[n + 1]?.[2] ?? back) - point[2]);
  }
  return total;
}

/** Puts a point into a staircase that rises in the first goal and falls in the second; the area that it adds. */
function addStair(stairs: Goals[], point: Goals, right: number, top: number): number {
  const [x, y] = point;
  const from = firstBeyond(stairs, x);
  let height = from > 0 ? stairs[from - 1][1] : top;
  if (height <= y) return 0;
  let added = 0;
  let left = x;
  let to = from;
  for (; to < stairs.length && stairs[to][1] >= y; to++) {
    added += (stairs[to][0] - left) * (height - y);
    [left, height] = stairs[to];
  }
  added += ((stairs[to]?.[0] ?? right) - left) * (height - y);
  stairs.splice(from, to - from, point);
  return added;
}

/** Index of the first stair whose first goal is above x. */
function firstBeyond(stairs: readonly Goals[], x: number): number {
  let [low, high] = [0, stairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stairs[middle][0] > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Each point adds its box less what later points cover of it. Points that are later are lower in the last goal, so
 * that what they cover of the box reaches through it, and one goal less has to be counted.
 */
function volumeOfMany(points: readonly Goals[], reference: Goals): number {
  const last = reference.length - 1;
  const sorted = withoutDominated(points).toSorted((a, b) => b[last] - a[last]);
  const rest = reference.slice(0, last);
  let total = 0;
  for (const [n, point] of sorted.entries()) {
    const box = rest.reduce((product, limit, g) => product * (limit - point[g]), 1);
    const within = sorted.slice(n + 1).map((other) => rest.map((_, g) => Math.max(point[g], other[g])));
    total += (reference[last] - point[last]) * (box - volume(within, rest));
  }
  return total;
}

/** Of equal points the first stays. */
function withoutDominated(points: readonly Goals[]): readonly Goals[] {
  return points.filter(
    (own, i) =>
      !points.some(
        (other, j) => dominates(other, own) || (j < i && other.every((goal, g) => goal === own[g])),
      ),
  );
}

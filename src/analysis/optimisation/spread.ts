/**
 * Distance of each point of a front to the nearest other one, each goal counted in its range over the front, and only
 * where the other is worse: a point that others are better than in all goals but a little has others near, however
 * far away they are, and a point that lies alone because it lags behind the front is not taken for one that fills a
 * gap. Infinity for a single point. All goals are to be low.
 *
 * Source: shift-based density, Li, Yang and Liu 2014, DOI 10.1109/TEVC.2013.2262178.
 * @param goals of each point
 * @example
 * nearestDistances([[0, 4], [1, 2], [4, 0]]); // => [0.25, 0.5, 0.5]
 */
export function nearestDistances(goals: readonly (readonly number[])[]): number[] {
  const scaled = inRanges(goals);
  return scaled.map((_, n) => Math.sqrt(nearestOf(n, scaled, () => true).square));
}

/**
 * Which points of a front to keep so that they are spread over all of it: one after the other the point is left out
 * that has the nearest neighbour, of the two of a pair the one whose second neighbour is nearer. Distances are those
 * of `nearestDistances`. The lowest point of each goal stays where as many as there are goals are kept.
 *
 * Source: truncation of SPEA2, Zitzler, Laumanns and Thiele 2001, DOI 10.3929/ethz-a-004284029, where the ends have
 * no privilege.
 * @param goals of each point
 * @param count how many are kept, of fewer all
 * @returns their places, ascending
 * @example
 * mostSpread([[0, 4], [0.1, 3.9], [2, 2], [4, 0]], 3); // => [0, 2, 3]
 */
export function mostSpread(goals: readonly (readonly number[])[], count: number): number[] {
  const scaled = inRanges(goals);
  const kept = goals.map(() => true);
  const isKept = (n: number): boolean => kept[n];
  const lowest = lowestOf(goals);
  const safe = new Set(lowest.length <= count ? lowest : []);
  const nearest = scaled.map((_, n) => nearestOf(n, scaled, isKept));
  for (let left = goals.length; left > count; left--) {
    const out = mostCrowded(
      nearest,
      kept,
      safe,
      (n, without) => nearestOf(n, scaled, (other) => kept[other] && other !== without).square,
    );
    kept[out] = false;
    for (let n = 0; n < nearest.length; n++)
      if (kept[n] && nearest[n].at === out) nearest[n] = nearestOf(n, scaled, isKept);
  }
  return goals.flatMap((_, n) => (kept[n] ? [n] : []));
}

interface Neighbour {
  /** -1 where there is none. */
  readonly at: number;
  readonly square: number;
}

function nearestOf(n: number, points: readonly Float64Array[], counts: (n: number) => boolean): Neighbour {
  let at = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let other = 0; other < points.length; other++) {
    if (other === n || !counts(other)) continue;
    const square = squaredDistance(points[n], points[other]);
    if (square >= least) continue;
    least = square;
    at = other;
  }
  return { at, square: least };
}

/** From one point to another; it counts only where the other is worse, so that it is not the same both ways. */
function squaredDistance(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let g = 0; g < one.length; g++) {
    const distance = Math.max(0, other[g] - one[g]);
    total += distance * distance;
  }
  return total;
}

/** The kept point with the nearest neighbour; of equal ones that with the nearer second neighbour, then the first. */
function mostCrowded(
  nearest: readonly Neighbour[],
  kept: readonly boolean[],
  safe: ReadonlySet<number>,
  second: (n: number, without: number) => number,
): number {
  let out = -1;
  let beyond: number | null = null;
  for (let n = 0; n < nearest.length; n++) {
    if (!kept[n] || safe.has(n)) continue;
    if (out < 0 || nearest[n].square < nearest[out].square) {
      out = n;
      beyond = null;
    } else if (nearest[n].square === nearest[out].square) {
      beyond ??= second(out, nearest[out].at);
      const own = second(n, nearest[n].at);
      if (own < beyond) [out, beyond] = [n, own];
    }
  }
  return out;
}

/** The first of the lowest points of each goal. */
function lowestOf(goals: readonly (readonly number[])[]): readonly number[] {
  const lowest = (goals[0] ?? []).map((_, g) =>
    goals.reduce((best, own, n) => (own[g] < goals[best][g] ? n : best), 0),
  );
  return [...new Set(lowest)];
}

/** Each goal as a share of its range; a goal without a range counts nothing. */
function inRanges(goals: readonly (readonly number[])[]): Float64Array[] {
  const ranges = (goals[0] ?? []).map((_, g) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const own of goals) [low, high] = [Math.min(low, own[g]), Math.max(high, own[g])];
    return { low, width: high - low };
  });
  return goals.map((own) =>
    Float64Array.from(own, (goal, g) => (ranges[g].width > 0 ? (goal - ranges[g].low) / ranges[g].width : 0)),
  );
}

/**
 * How much room each point of a front has: over the goals, the sum of the distances between its two neighbours, as a
 * share of the range of the goal. Infinity for a point at an end of some goal, of equal ones the first. With three
 * goals and more neighbours in one goal say little of the room that a point has; searches use `nearestDistances`
 * there.
 *
 * Source: Deb et al. 2002, DOI 10.1109/4235.996017.
 * @param goals of each point
 * @example
 * crowdingDistances([[0, 4], [1, 2], [4, 0]]); // => [Infinity, 2, Infinity]
 */
export function crowdingDistances(goals: readonly (readonly number[])[]): number[] {
  const room = goals.map(() => 0);
  for (let g = 0; g < (goals[0]?.length ?? 0); g++) {
    const order = goals.map((_, n) => n).sort((a, b) => goals[a][g] - goals[b][g] || a - b);
    const [first, last] = [order[0], order[order.length - 1]];
    const range = goals[last][g] - goals[first][g];
    room[first] = Number.POSITIVE_INFINITY;
    room[last] = Number.POSITIVE_INFINITY;
    if (range === 0) continue;
    for (let k = 1; k + 1 < order.length; k++)
      room[order[k]] += (goals[order[k + 1]][g] - goals[order[k - 1]][g]) / range;
  }
  return room;
}

import { crowdingDistances } from './crowding-distances.js';
import type { Judged } from './domination.js';
import { nonDominatedRanks } from './non-dominated-ranks.js';
import { mostSpread, nearestDistances } from './spread.js';

/** The layers of some points, each a list of their places. */
function layersOf(points: readonly Judged[]): number[][] {
  const ranks = nonDominatedRanks(
    points.map(({ goals }) => goals),
    points.map(({ violation }) => violation),
  );
  const layers: number[][] = [];
  for (const [n, rank] of ranks.entries()) {
    layers[rank] ??= [];
    layers[rank].push(n);
  }
  return layers;
}

/** So many of some points: layer after layer, and of the last layer those that are most spread. */
export function survivorsOf<T extends Judged>(points: readonly T[], count: number): T[] {
  const kept: T[] = [];
  for (const layer of layersOf(points)) {
    const own = layer.map((n) => points[n]);
    const places = mostSpread(
      own.map(({ goals }) => goals),
      count - kept.length,
    );
    kept.push(...places.map((n) => own[n]));
    if (kept.length >= count) break;
  }
  return kept;
}

/** What a tournament between two points is decided by. */
export interface Standing {
  readonly rank: number;
  /** The more room a point has in its layer, the more it is wanted. */
  readonly room: number;
}

export function standings(points: readonly Judged[]): Standing[] {
  const standing: Standing[] = [];
  for (const [rank, layer] of layersOf(points).entries()) {
    const goals = layer.map((n) => points[n].goals);
    const room = points[0].goals.length > 2 ? nearestDistances(goals) : crowdingDistances(goals);
    for (const [k, n] of layer.entries()) standing[n] = { rank, room: room[k] };
  }
  return standing;
}

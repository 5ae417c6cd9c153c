import { stream } from '../../random/streams.js';
import { latinHypercube } from '../designs/latin-hypercube.js';
import type { Member, SettledOptions } from './search-state.js';
import { type Standing, standings } from './survivors.js';
import { type Point, type Variable, valueAt } from './variables.js';
import { childrenOf } from './variation.js';

/** Tries for each point that is wanted before a generation is content with fewer: ranges of whole numbers run out. */
const TRIES = 50;

/** What the first points of a search follow from. */
interface Beginning {
  readonly variables: readonly Variable[];
  readonly start: readonly Point[];
  readonly seed: string;
}

/**
 * So many different points: those given, then a Latin hypercube over the variables, and where it repeats itself
 * points drawn evenly.
 */
export function firstPoints({ variables, start, seed }: Beginning, wanted: number): Point[] {
  const points = Math.max(1, wanted - start.length);
  const covering = latinHypercube({ dimensions: variables.length, points, seed }).map((shares) =>
    variables.map((variable, v) => valueAt(variable, shares[v])),
  );
  const random = stream(seed, 'search: first points');
  const draw = () => [drawn(variables, random)];
  return newPoints({ wanted, seen: [], given: [...start, ...covering], proposals: [draw] });
}

/** So many points that were not seen, drawn evenly over the variables; fewer where there are no more. */
export function furtherPoints(
  { variables, seed }: Pick<Beginning, 'variables' | 'seed'>,
  seen: readonly Point[],
  wanted: number,
): Point[] {
  const random = stream(seed, JSON.stringify(['search: further points', seen.length]));
  return newPoints({ wanted, seen, proposals: [() => [drawn(variables, random)]] });
}

/**
 * Children of a population, none of which was seen before: parents win a tournament of two. Where mixing parents
 * gives nothing new, points are drawn.
 */
export function children(
  population: readonly Member[],
  { variables, population: wanted, variation, seed }: SettledOptions,
  { generation, seen }: { readonly generation: number; readonly seen: readonly Point[] },
): Point[] {
  const random = stream(seed, JSON.stringify(['search: children', generation]));
  const standing = standings(population);
  const parent = () => population[winner(standing, random)].point;
  const breed = () => childrenOf([parent(), parent()], variables, variation, random);
  const draw = () => [drawn(variables, random)];
  return newPoints({ wanted, seen, proposals: population.length > 0 ? [breed, draw] : [draw] });
}

export const drawn = (variables: readonly Variable[], random: () => number): Point =>
  variables.map((variable) => valueAt(variable, random()));

/** The better of two points by rank, then room; of equal ones the first that was drawn. */
function winner(standing: readonly Standing[], random: () => number): number {
  const one = Math.floor(random() * standing.length);
  const other = Math.floor(random() * standing.length);
  const [a, b] = [standing[one], standing[other]];
  if (a.rank !== b.rank) return a.rank < b.rank ? one : other;
  return b.room > a.room ? other : one;
}

interface Wanted {
  readonly wanted: number;
  readonly seen: readonly Point[];
  /** Points that are taken first. */
  readonly given?: readonly Point[];
  /** Ways of proposing further ones, each used until it is tried too often. */
  readonly proposals: readonly (() => readonly Point[])[];
}

function newPoints({ wanted, seen, given = [], proposals }: Wanted): Point[] {
  const known = memoryOf(seen);
  const found: Point[] = [];
  const take = (points: readonly Point[]): void => {
    for (const point of points) if (found.length < wanted && remember(known, point)) found.push(point);
  };
  take(given);
  for (const propose of proposals)
    for (let tries = 0; tries < TRIES * wanted && found.length < wanted; tries++) take(propose());
  return found;
}

/** Points by a number that equal points share, so that few have to be compared. */
type Memory = Map<number, Point[]>;

function memoryOf(points: readonly Point[]): Memory {
  const memory: Memory = new Map();
  for (const point of points) remember(memory, point);
  return memory;
}

/** Whether a point was new. */
function remember(memory: Memory, point: Point): boolean {
  const key = point.reduce((total, value, v) => total + value * (v + 1), 0);
  const alike = memory.get(key);
  if (alike === undefined) memory.set(key, [point]);
  else if (alike.some((other) => other.every((value, v) => value === point[v]))) return false;
  else alike.push(point);
  return true;
}

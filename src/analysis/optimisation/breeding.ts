import { stream } from '../../random/streams.js';
import type { Member, SettledOptions } from './search-state.js';
import { type Standing, standings } from './survivors.js';
import { type Point, type Variable, valueAt } from './variables.js';
import { childrenOf } from './variation.js';

/** Tries for each point that is wanted before a generation is content with fewer: ranges of whole numbers run out. */
const TRIES = 50;

/** The first population: points given, then points drawn evenly over the variables. */
export function firstPoints({ variables, population, seed, start }: SettledOptions): Point[] {
  const random = stream(seed, 'search: first population');
  const draw = () => [drawn(variables, random)];
  return newPoints({ wanted: population, seen: [], proposals: [() => start, draw] });
}

/**
 * Children of a population, none of which was seen before: parents win a tournament of two. Where mixing parents gives nothing new, points are drawn.
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

const drawn = (variables: readonly Variable[], random: () => number): Point =>
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
  /** Ways of proposing points, each used until it is tried too often. */
  readonly proposals: readonly (() => readonly Point[])[];
}

function newPoints({ wanted, seen, proposals }: Wanted): Point[] {
  const known = memoryOf(seen);
  const found: Point[] = [];
  for (const propose of proposals) {
    for (let tries = 0; tries < TRIES * wanted && found.length < wanted; tries++) {
      for (const point of propose()) {
        if (found.length < wanted && remember(known, point)) found.push(point);
      }
    }
  }
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

import { DRAWS_PER_BLOCK } from '../../draws/design.js';
import { drawsOf } from '../../ensemble/plan.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import type { Search } from '../../scenario/experiment/search.js';
import type { PointRun } from '../experiment-work.js';

/** A world that a candidate is run in: values of what is uncertain, and random numbers. */
export type Cell = Pick<PointRun, 'draw' | 'replicate'>;

/** The worlds of a search and those that it never sees. */
export interface SearchCells {
  /** Those that candidates are chosen in, in the order in which they enter them. */
  readonly search: readonly Cell[];
  /** The same draws with other random numbers. */
  readonly seeds: readonly Cell[];
  /** Other draws with other random numbers. */
  readonly draws: readonly Cell[];
}

/**
 * Every world has random numbers that no other has, so that worlds of different draws say so much the more. Draws that are held out are of
 * another Latin hypercube than those of the search.
 * @example
 * const cells = searchCells({ draws: 2, replicates: 1 }, { draws: 1, replicates: 2 });
 * cells.search; // => [{ draw: 1, replicate: 1 }, { draw: 2, replicate: 2 }]
 * cells.seeds; // => [{ draw: 1, replicate: 3 }, { draw: 1, replicate: 4 }]
 * cells.draws; // => [{ draw: 51, replicate: 5 }, { draw: 51, replicate: 6 }]
 */
export function searchCells(
  { draws, replicates }: Pick<Experiment['sampling'], 'draws' | 'replicates'>,
  fresh: Search['fresh'],
): SearchCells {
  const seen = drawsOf({ draws });
  const again = seen.slice(0, fresh.draws);
  // The point values are one draw, however many worlds are asked for.
  const times = draws === 0 ? fresh.draws * fresh.replicates : fresh.replicates;
  const first = DRAWS_PER_BLOCK * Math.ceil(draws / DRAWS_PER_BLOCK);
  const others = Array.from({ length: fresh.draws }, (_, n) => first + n + 1);
  const search = cellsOf(seen, replicates, 1);
  const seeds = cellsOf(again, times, 1 + search.length);
  return { search, seeds, draws: cellsOf(others, fresh.replicates, 1 + search.length + seeds.length) };
}

/** Every draw so many times, with replicates that count on. */
const cellsOf = (draws: readonly number[], times: number, first: number): Cell[] =>
  Array.from({ length: times }, (_, time) =>
    draws.map((draw, n) => ({ draw, replicate: first + time * draws.length + n })),
  ).flat();

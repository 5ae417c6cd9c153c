import type { Points } from './world.js';

/** Side of a cell; its inverse is exact. */
const CELL = 4;

/** How near an event must come to act. */
export const REACH = 1;

/**
 * Who may be within reach of a point, by the cell that the point is in: every cell lists all people within reach of
 * any of its places, those across the world's edges shifted by its side. So a search looks into one cell only, needs
 * no wrapping and meets few people in vain.
 */
export interface Neighbours {
  readonly cellsPerUnit: number;
  readonly columns: number;
  /** Where the list of a cell begins; it ends where the next begins. */
  readonly start: Int32Array;
  readonly person: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The index of people who stay where they are, built by a counting sort. */
export function indexNeighbours(people: Points, side: number): Neighbours {
  // A cell beyond the side, for points that rounding puts there.
  const columns = Math.floor(side / CELL) + 1;
  const start = new Int32Array(columns * columns + 1);
  eachListing(people, side, columns, (cell) => {
    start[cell + 1]++;
  });
  for (let c = 0; c < columns * columns; c++) start[c + 1] += start[c];
  const listings = start[columns * columns];
  const index = {
    person: new Int32Array(listings),
    x: new Float64Array(listings),
    y: new Float64Array(listings),
  };
  const next = start.slice();
  eachListing(people, side, columns, (cell, person, x, y) => {
    const at = next[cell]++;
    index.person[at] = person;
    index.x[at] = x;
    index.y[at] = y;
  });
  return { cellsPerUnit: 1 / CELL, columns, start, ...index };
}

type Listing = (cell: number, person: number, x: number, y: number) => void;

/** Every cell that lists a person, with the person's place as seen from there. */
function eachListing({ n, x, y }: Points, side: number, columns: number, list: Listing): void {
  const edge = columns * CELL;
  for (let i = 0; i < n; i++) {
    for (let ny = y[i] - side; ny <= edge + REACH; ny += side) {
      if (ny < -REACH) continue;
      for (let nx = x[i] - side; nx <= edge + REACH; nx += side) {
        if (nx < -REACH) continue;
        listAround(nx, ny, columns, (cell) => list(cell, i, nx, ny));
      }
    }
  }
}

/** Cells with a place in the square that reaches as far as the person. */
function listAround(x: number, y: number, columns: number, list: (cell: number) => void): void {
  const first = (v: number) => Math.max(0, Math.floor((v - REACH) / CELL));
  const last = (v: number) => Math.min(columns - 1, Math.floor((v + REACH) / CELL));
  for (let row = first(y); row <= last(y); row++) {
    for (let column = first(x); column <= last(x); column++) list(row * columns + column);
  }
}

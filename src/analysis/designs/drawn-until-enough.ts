import { requireCount } from '../../statistics/checked-numbers.js';
import type { Rows } from './rows.js';

/** What is drawn, and which of it is kept. */
interface Drawing {
  readonly points: number;
  /** The points of a lot, the lots being numbered from 0; each has at least one. */
  readonly draw: (lot: number) => Rows;
  readonly keeps: (point: readonly number[]) => boolean;
}

/** Of so many points at least one has to be kept; else nearly all would be drawn in vain. */
const MOST_DRAWN_FOR_ONE = 100;

/** Points that are kept at least before it is judged that they are enough of those drawn, so that few are not judged by bad chance. */
const ENOUGH_TO_JUDGE = 100;

/**
 * The first points of lot after lot that are kept, until there are as many as are asked for.
 *
 * @throws RangeError where fewer than 1 % of the points are kept, and for a number of points that is none
 * @example
 * const draw = (lot) => [[2 * lot], [2 * lot + 1]];
 * drawnUntilEnough({ points: 3, draw, keeps: ([value]) => value % 5 === 0 }); // => [[0], [5], [10]]
 */
export function drawnUntilEnough({ points, draw, keeps }: Drawing): Rows {
  requireCount(points, 'the number of points');
  const enough = Math.max(points, ENOUGH_TO_JUDGE);
  const kept: (readonly number[])[] = [];
  let drawn = 0;
  for (let lot = 0; kept.length < enough; lot++) {
    const all = draw(lot);
    drawn += all.length;
    for (const point of all) if (keeps(point)) kept.push(point);
    if (drawn >= ENOUGH_TO_JUDGE * MOST_DRAWN_FOR_ONE && kept.length * MOST_DRAWN_FOR_ONE < drawn)
      throw new RangeError(tooTight(kept.length, drawn));
  }
  return kept.slice(0, points);
}

const tooTight = (kept: number, drawn: number): string =>
  `of ${drawn} points only ${kept} satisfy the constraints: at least 1 % have to`;

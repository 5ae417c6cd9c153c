import { dot } from '../../maths/dot.js';
import { drawnUntilEnough } from './drawn-until-enough.js';
import type { Rows } from './rows.js';
import { sobolSequence } from './sobol-sequence.js';

/** The sum of the coordinates of a point, each times its weight, is at most so much. */
export interface Constraint {
  /** One for each dimension. */
  readonly weights: readonly number[];
  readonly most: number;
}

interface ConstrainedOptions {
  readonly dimensions: number;
  readonly points: number;
  readonly seed: string;
  /** All of which hold for every point. */
  readonly constraints: readonly Constraint[];
}

/** Points are drawn in lots of at least this many. */
const SMALLEST_LOT = 100;

/**
 * Points evenly spread over the part of the unit cube in which linear constraints hold: those of a scrambled Sobol sequence that
 * satisfy them, which is drawn on until there are enough. More points move none of those that there are.
 *
 * @throws RangeError where fewer than 1 % of the points satisfy the constraints, and for weights that do not fit the dimensions
 * @example
 * const shares = { weights: [1, 1], most: 1 };
 * const points = withinConstraints({ dimensions: 2, points: 50, seed: 'my seed', constraints: [shares] });
 * points.every(([one, other]) => one + other <= 1); // => true
 */
export function withinConstraints({ dimensions, points, seed, constraints }: ConstrainedOptions): Rows {
  for (const { weights } of constraints)
    if (weights.length !== dimensions)
      throw new RangeError(`${weights.length} weights of a constraint on ${dimensions} dimensions`);
  const lot = Math.max(points, SMALLEST_LOT);
  return drawnUntilEnough({
    points,
    draw: (number) => sobolSequence({ dimensions, points: lot, skip: number * lot, scramble: seed }),
    keeps: (point) => constraints.every(({ weights, most }) => dot(weights, point) <= most),
  });
}

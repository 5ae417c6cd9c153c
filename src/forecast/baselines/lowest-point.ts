/** Lowest and highest value of one dimension. */
type Side = readonly [low: number, high: number];

const INTERVALS = 10;
/** Each round keeps two intervals of ten: after eight the sides are 3e-6 of what they were. */
const ROUNDS = 8;

/**
 * The point of a box at which a function is lowest: a grid of eleven values a side, then finer grids around the best point
 * found, the first of equal ones. No random start and no slope, so that the same numbers give the same point; a narrow dip
 * between points of the first grid may be missed.
 */
export function lowestPoint(box: readonly Side[], value: (point: readonly number[]) => number): number[] {
  let sides = box;
  let best = sides.map(([low]) => low);
  let lowest = value(best);
  for (let round = 0; round < ROUNDS; round++) {
    for (const point of gridOf(sides)) {
      const found = value(point);
      if (found < lowest) {
        lowest = found;
        best = point;
      }
    }
    sides = sides.map((side, i) => around(side, box[i], best[i]));
  }
  return best;
}

function gridOf([first, ...rest]: readonly Side[]): number[][] {
  if (first === undefined) return [[]];
  const others = gridOf(rest);
  const [low, high] = first;
  return Array.from({ length: INTERVALS + 1 }, (_, i) => low + ((high - low) * i) / INTERVALS).flatMap(
    (one) => others.map((other) => [one, ...other]),
  );
}

function around([low, high]: Side, [least, most]: Side, centre: number): Side {
  const width = (high - low) / INTERVALS;
  return [Math.max(least, centre - width), Math.min(most, centre + width)];
}

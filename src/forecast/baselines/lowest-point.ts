/** Lowest and highest value of one dimension. */
type Side = readonly [low: number, high: number];

/** Intervals of a side on the first grid, which also give the first step. */
const INTERVALS = 10;
/** Steps are halved so often: the last is 8e-7 of a side. */
const HALVINGS = 17;

/**
 * The point of a box at which a function is lowest: the best point of a grid of eleven values a side, the first of equal ones,
 * then from neighbour to lower neighbour, with steps that are halved where none is lower. No random start and no slope, so that
 * the same numbers give the same point; a narrow dip between points of the grid may be missed.
 */
export function lowestPoint(box: readonly Side[], value: (point: readonly number[]) => number): number[] {
  let best = box.map(([low]) => low);
  let lowest = value(best);
  const improve = (points: readonly number[][]): boolean => {
    const before = lowest;
    for (const point of points) {
      const found = value(point);
      if (found < lowest) {
        lowest = found;
        best = point;
      }
    }
    return lowest < before;
  };
  improve(combined(box.map(gridOf)));
  let share = 1 / INTERVALS;
  for (let halved = 0; halved < HALVINGS; ) {
    const [centre, step] = [best, share];
    if (improve(combined(box.map((side, i) => around(side, centre[i], step))))) continue;
    share /= 2;
    halved++;
  }
  return best;
}

const gridOf = ([low, high]: Side): number[] =>
  Array.from({ length: INTERVALS + 1 }, (_, i) => low + ((high - low) * i) / INTERVALS);

/** A value and its neighbours, a share of the side away, within the side. */
function around([low, high]: Side, centre: number, share: number): number[] {
  const step = (high - low) * share;
  return [Math.max(low, centre - step), centre, Math.min(high, centre + step)];
}

/** Every combination of one value from each list, the last list turning fastest. */
function combined([first, ...rest]: readonly number[][]): number[][] {
  if (first === undefined) return [[]];
  const others = combined(rest);
  return first.flatMap((one) => others.map((other) => [one, ...other]));
}

import { cosineOfHalfTurns } from '../../maths/cosine.js';
import { dot } from '../../maths/dot.js';
import { randomOrder } from '../../random/random-order.js';
import { mean } from '../../statistics/mean.js';
import type { Squares } from './explained-squares.js';

/**
 * Cosines over the places of rows that are sorted by an input: the first has half a period, the second one, the third one and a half, and
 * so on. Any smooth curve is near a sum of a few. All are of length 1 and at right angles to each other and to a constant.
 */
export function wavesOver(rows: number, count: number): Float64Array[] {
  const length = Math.sqrt(2 / rows);
  return Array.from({ length: count }, (_, k) =>
    Float64Array.from(
      { length: rows },
      (_, place) => length * cosineOfHalfTurns(((k + 1) * (2 * place + 1)) / (2 * rows)),
    ),
  );
}

/** Rows from the smallest value to the largest, equal ones in random order: any other could go with what else was varied. */
export function orderOf(values: ArrayLike<number>, random: () => number): Int32Array {
  return randomOrder(random, values.length).sort((a, b) => values[a] - values[b]);
}

/**
 * What waves explain of outcomes sorted by an input.
 *
 * Source: Plischke 2010, DOI 10.1016/j.ress.2009.11.005, with cosines, which do not ask that a curve ends where it began.
 */
export function squaresOfWaves(sorted: Float64Array, waves: readonly Float64Array[]): Squares {
  const centre = mean(sorted);
  let explained = 0;
  for (const wave of waves) {
    const along = dot(wave, sorted);
    explained += along * along;
  }
  let total = 0;
  for (let n = 0; n < sorted.length; n++) {
    const distance = sorted[n] - centre;
    total += distance * distance;
  }
  return { explained, total, terms: waves.length };
}

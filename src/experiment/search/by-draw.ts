import { mean } from '../../statistics/mean.js';

/**
 * Values of runs as one a draw, the mean over its runs, in the order in which draws come up; runs of a single draw stay as they are.
 * @example
 * byDraw([1, 2, 3, 6], [{ draw: 1 }, { draw: 2 }, { draw: 1 }, { draw: 2 }]); // => [2, 4]
 * byDraw([1, 2], [{ draw: 0 }, { draw: 0 }]); // => [1, 2]
 */
export function byDraw(values: readonly number[], cells: readonly { readonly draw: number }[]): number[] {
  const draws = new Map<number, number[]>();
  for (const [n, value] of values.entries()) {
    const own = draws.get(cells[n].draw) ?? [];
    own.push(value);
    draws.set(cells[n].draw, own);
  }
  return draws.size <= 1 ? [...values] : [...draws.values()].map(mean);
}

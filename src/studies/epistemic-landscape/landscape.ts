/**
 * The landscape of Weisberg and Muldoon (2009), DOI 10.1086/644786: two hills on a plain of no significance, on a grid
 * whose edges meet. Hills as in the authors' program, updated by D. J. Singer in 2019: whole numbers up to
 * 1000, cut off below 1.
 */
import { exp } from '../../maths/exp.js';

export const SIDE = 101;
export const PATCHES = SIDE * SIDE;

interface Hill {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Coefficients of the quadratic form in the exponent: dx², dx·dy and dy². */
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Coordinates count from 0; the program's run from -50. */
const HILLS: readonly Hill[] = [
  { x: 75, y: 75, height: 0.75, a: 0.02, b: 0.01, c: 0.02 },
  { x: 45, y: 45, height: 0.7, a: 0.01, b: 0.01, c: 0.01 },
];

const GREATEST = 1000;

const heightOf = ({ x, y, height, a, b, c }: Hill, px: number, py: number): number => {
  const dx = px - x;
  const dy = py - y;
  return height * exp(-(a * dx * dx + b * dx * dy + c * dy * dy));
};

/** Number of the patch at whole coordinates, which may lie beyond an edge by less than a side. */
const patchAt = (x: number, y: number): number => ((y + SIDE) % SIDE) * SIDE + ((x + SIDE) % SIDE);

/** Significance of every patch, row by row: 0 on the plain, whole numbers to 749. */
export const SIGNIFICANCE: Int32Array = Int32Array.from({ length: PATCHES }, (_, patch) => {
  const [x, y] = [patch % SIDE, Math.floor(patch / SIDE)];
  return Math.floor(GREATEST * HILLS.reduce((sum, hill) => sum + heightOf(hill, x, y), 0));
});

/** Patches at the centres of the hills, the higher first. */
export const PEAKS: readonly number[] = HILLS.map(({ x, y }) => patchAt(x, y));

/** Patches of any significance. */
export const SIGNIFICANT = SIGNIFICANCE.filter((value) => value > 0).length;

/** The eight neighbours of every patch. */
export const NEIGHBOURS: Int32Array = (() => {
  const neighbours = new Int32Array(8 * PATCHES);
  let next = 0;
  for (let patch = 0; patch < PATCHES; patch++) {
    const [x, y] = [patch % SIDE, Math.floor(patch / SIDE)];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        if (dx !== 0 || dy !== 0) neighbours[next++] = patchAt(x + dx, y + dy);
      }
    }
  }
  return neighbours;
})();

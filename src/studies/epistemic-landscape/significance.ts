import { exp } from '../../maths/exp.js';
import { PATCHES, patchAt, SIDE } from './landscape.js';

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

/** Significance of every patch, row by row: 0 on the plain, whole numbers to 749. */
export const SIGNIFICANCE: Int32Array = Int32Array.from({ length: PATCHES }, (_, patch) => {
  const [x, y] = [patch % SIDE, Math.floor(patch / SIDE)];
  return Math.floor(GREATEST * HILLS.reduce((sum, hill) => sum + heightOf(hill, x, y), 0));
});

/** Patches at the centres of the hills, the higher first. */
export const PEAKS: readonly number[] = HILLS.map(({ x, y }) => patchAt(x, y));

/** Patches of any significance. */
export const SIGNIFICANT = SIGNIFICANCE.filter((value) => value > 0).length;

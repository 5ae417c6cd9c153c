import { normal } from '../../../src/random/normal.js';
import { stream } from '../../../src/random/streams.js';

/** Published test problems, all goals to be low. */

const squares = (values: readonly number[]): number => values.reduce((sum, x) => sum + x * x, 0);

const zdt =
  (shape: (share: number) => number) =>
  ([first, ...rest]: readonly number[]): number[] => {
    const g = 1 + (9 * rest.reduce((sum, x) => sum + x, 0)) / rest.length;
    return [first, g * shape(first / g)];
  };

/** Zitzler, Deb and Thiele 2000, DOI 10.1162/106365600568202: 30 variables from 0 to 1. */
export const zdt1 = zdt((share) => 1 - Math.sqrt(share));
export const zdt2 = zdt((share) => 1 - share * share);

/** Deb, Thiele, Laumanns and Zitzler 2005, DOI 10.1007/1-84628-137-7_6: three goals, 12 variables from 0 to 1; the front is an eighth of the unit sphere. */
export function dtlz2([a, b, ...rest]: readonly number[]): number[] {
  const radius = 1 + squares(rest.map((x) => x - 0.5));
  const [first, second] = [(a * Math.PI) / 2, (b * Math.PI) / 2];
  return [
    radius * Math.cos(first) * Math.cos(second),
    radius * Math.cos(first) * Math.sin(second),
    radius * Math.sin(first),
  ];
}

export const unitBounds = (count: number) => Array.from({ length: count }, () => [0, 1] as const);

/** A standard normal that follows from a point and a number of a replicate: noise that no two points share, the hardest case. */
export const noiseOf = (point: readonly number[], replicate: number): number =>
  normal(stream('noise', JSON.stringify([point, replicate]))());

/** Dixon and Szegö 1978, Towards global optimisation 2: two variables from -5 to 10 and 0 to 15; three minima of 0.397887. */
export const branin = ([x, y]: readonly number[]): number => {
  const bend = y - (5.1 / (4 * Math.PI * Math.PI)) * x * x + (5 / Math.PI) * x - 6;
  return bend * bend + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
};

const HEIGHTS = [1, 1.2, 3, 3.2];

const hartmann =
  (widths: readonly (readonly number[])[], centres: readonly (readonly number[])[]) =>
  (point: readonly number[]): number =>
    -HEIGHTS.reduce(
      (sum, height, i) =>
        sum +
        height *
          Math.exp(-point.reduce((far, x, v) => far + widths[i][v] * (x - centres[i][v] / 1e4) ** 2, 0)),
      0,
    );

/** The same source: three variables from 0 to 1, minimum -3.86278. */
export const hartmann3 = hartmann(
  [
    [3, 10, 30],
    [0.1, 10, 35],
    [3, 10, 30],
    [0.1, 10, 35],
  ],
  [
    [3689, 1170, 2673],
    [4699, 4387, 7470],
    [1091, 8732, 5547],
    [381, 5743, 8828],
  ],
);

/** The same source: six variables from 0 to 1, minimum -3.32237, and a second one of -3.2032. */
export const hartmann6 = hartmann(
  [
    [10, 3, 17, 3.5, 1.7, 8],
    [0.05, 10, 17, 0.1, 8, 14],
    [3, 3.5, 1.7, 10, 17, 8],
    [17, 8, 0.05, 10, 0.1, 14],
  ],
  [
    [1312, 1696, 5569, 124, 8283, 5886],
    [2329, 4135, 8307, 3736, 1004, 9991],
    [2348, 1451, 3522, 2883, 3047, 6650],
    [4047, 8828, 8732, 5743, 1091, 381],
  ],
);

import { stream } from '../../random/streams.js';
import { requireCount } from '../../statistics/checked-numbers.js';
import { inRankOrder } from './rank-correlated.js';
import type { Rows } from './rows.js';
import { stratified } from './stratified.js';

interface LatinHypercubeOptions {
  readonly dimensions: number;
  readonly points: number;
  readonly seed: string;
  /** Rank correlations wanted between dimensions, 1 on the diagonal; left out, none is looked for and what there is comes by chance. */
  readonly correlation?: Rows;
}

/**
 * A Latin hypercube: every dimension has one point in each of as many strata as there are points. A column depends on the seed, the
 * number of its dimension and the number of points alone, so that further dimensions move none.
 *
 * With a correlation matrix each column keeps its values and they change places, so that rank correlations come near those asked for:
 * within a few hundredths from some hundred points on, wanted ones of a half being a hundredth or two too small as the method goes by
 * normal scores. The matrix without correlations takes out what there is by chance.
 *
 * Source: McKay, Beckman and Conover 1979, DOI 10.1080/00401706.1979.10489755; correlation: Iman and Conover 1982,
 * DOI 10.1080/03610918208812265.
 * @throws RangeError where a count is not a whole number from 1 on; for a correlation matrix that does not fit the dimensions, is not
 * symmetric, has no 1 on the diagonal or is not positive definite, and for too few points to reach it
 * @example
 * const points = latinHypercube({ dimensions: 2, points: 4, seed: 'my seed' });
 * points.map(([first]) => Math.floor(4 * first)).sort(); // => [0, 1, 2, 3]
 */
export function latinHypercube({ dimensions, points, seed, correlation }: LatinHypercubeOptions): Rows {
  requireCount(dimensions, 'the number of dimensions');
  requireCount(points, 'the number of points');
  const independent = Array.from({ length: dimensions }, (_, dimension) =>
    stratified(stream(seed, JSON.stringify(['latin hypercube', dimension, points])), points),
  );
  const columns = correlation === undefined ? independent : inRankOrder(independent, correlation);
  return Array.from({ length: points }, (_, n) => columns.map((column) => column[n]));
}

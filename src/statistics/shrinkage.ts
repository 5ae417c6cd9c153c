import { type CrossedMatrix, drawMeans } from './crossed-layout.js';
import { type VarianceComponents, varianceComponents } from './variance.js';

/**
 * How far an observed draw mean goes towards the grand mean.
 * - `reliability`: by the reliability itself; each draw mean is then as near to its true value as can be
 *   expected, but together they spread less than the true values do (by the root of the reliability);
 * - `spread`: by the root of the reliability; together the draw means then spread as the true values do
 *   (Louis 1984, DOI 10.1080/01621459.1984.10478062), each a little farther from its own.
 */
export type Shrinkage = 'reliability' | 'spread';

/**
 * Draw means with replicate noise removed: shrunk towards the grand mean. Where the reliability is unknown
 * (one draw or one replicate) they are left as they are.
 *
 * Source: Searle, Casella and McCulloch 1992, chapter 7 (best linear prediction), DOI 10.1002/9780470316856.
 */
export function shrunkDrawMeans(
  matrix: CrossedMatrix,
  draws: number,
  replicates: number,
  shrinkage: Shrinkage = 'reliability',
): Float64Array {
  const parts = varianceComponents(matrix, draws, replicates);
  const weight = weightOf(parts, shrinkage);
  return drawMeans(matrix, draws, replicates).map((value) => parts.mean + weight * (value - parts.mean));
}

/** How far a draw mean is left from the grand mean: 1 where it stays, 0 where it goes there. */
export const shrinkageWeight = (
  matrix: CrossedMatrix,
  draws: number,
  replicates: number,
  shrinkage: Shrinkage,
): number => weightOf(varianceComponents(matrix, draws, replicates), shrinkage);

function weightOf({ reliability }: VarianceComponents, shrinkage: Shrinkage): number {
  const known = reliability ?? 1;
  return shrinkage === 'spread' ? Math.sqrt(known) : known;
}

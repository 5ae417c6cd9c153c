import { type AlternativeEffect, type Direction, type Judging, sharesOfBest } from './best.js';
import { type CrossedMatrix, drawMeans } from './crossed-layout.js';
import { mean } from './mean.js';
import { shrinkageWeight } from './shrinkage.js';

/** Added to successes and to failures, so that a share of 0 or 1 has an error too. */
const PSEUDO = 2;

/**
 * Standard error of each probability of being best, 0 to 1: by the draws, a share of so many (with two successes and two
 * failures added), and by the replicates, on whose random numbers the order within each draw depends (delete-one jackknife over
 * replicates, the shrinkage kept).
 *
 * Source: Agresti and Coull 1998, DOI 10.1080/00031305.1998.10480550; Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, chapter 11, DOI 10.1201/9780429246593.
 * @param judging with at least two replicates: a single one does not show what chance does
 * @throws RangeError for fewer than two replicates, or values that do not fit draws times replicates
 */
export function errorsOfBest(
  effects: readonly AlternativeEffect[],
  { draws, replicates, direction, shrinkage = 'reliability' }: Judging,
): Float64Array {
  if (replicates < 2)
    throw new RangeError(
      'the standard error of a probability of being best needs at least two replicates, found one',
    );
  const sides = effects.map(({ values }) => ({
    values,
    sums: drawMeans(values, draws, replicates).map((value) => value * replicates),
    weight: direction * shrinkageWeight(values, draws, replicates, shrinkage),
  }));
  const all = sharesOfBest(sides.map((side) => goalsWithout(side, replicates, null, direction)));
  const variances = new Float64Array(effects.length);
  const without = Array.from({ length: replicates }, (_, replicate) =>
    sharesOfBest(sides.map((side) => goalsWithout(side, replicates, replicate, direction))),
  );
  for (let index = 0; index < effects.length; index++) {
    const centre = mean(without.map((shares) => shares[index]));
    const squares = without.reduce((sum, shares) => sum + (shares[index] - centre) ** 2, 0);
    variances[index] = varianceOfShare(all[index], draws) + ((replicates - 1) / replicates) * squares;
  }
  return variances.map(Math.sqrt);
}

interface Side {
  readonly values: CrossedMatrix;
  /** Over the replicates of each draw. */
  readonly sums: Float64Array;
  /** How far a draw mean is left from the grand mean, turned so that more is better. */
  readonly weight: number;
}

/** Shrunk draw means without one of the replicates, or of all of them. */
function goalsWithout(
  { values, sums, weight }: Side,
  replicates: number,
  replicate: number | null,
  direction: Direction,
): Float64Array {
  const means =
    replicate === null
      ? sums.map((sum) => sum / replicates)
      : sums.map((sum, draw) => (sum - values[draw * replicates + replicate]) / (replicates - 1));
  const centre = mean(means);
  return means.map((value) => direction * centre + weight * (value - centre));
}

function varianceOfShare(share: number, draws: number): number {
  const n = draws + 2 * PSEUDO;
  const adjusted = (share * draws + PSEUDO) / n;
  return (adjusted * (1 - adjusted)) / n;
}

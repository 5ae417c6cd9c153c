import { type CrossedMatrix, drawMeans, replicateMeans } from './crossed-layout.js';
import { mean, sampleVariance } from './mean.js';

/** Mean squares of the two-way analysis of variance with one value a cell; 0 where there is no second level. */
interface MeanSquares {
  readonly draw: number;
  readonly replicate: number;
  readonly residual: number;
}

/** Parts of the variance of one run's value, in squared units of the value. */
export interface VarianceComponents {
  readonly mean: number;
  /** Between parameter draws: what not knowing the parameters adds. */
  readonly draw: number;
  /** Between replicates, alike in all draws: what random numbers add whatever the parameters. */
  readonly replicate: number;
  /** What is left: what random numbers add differently under different parameters. */
  readonly interaction: number;
  /**
   * Share of the variance between observed draw means that is due to the draws, 0 to 1. What random numbers
   * add to all draws alike cancels between them and does not lower it: draw / (draw + interaction / replicates). Null
   * where a single draw or a single replicate leaves it unknown.
   */
  readonly reliability: number | null;
  readonly meanSquares: MeanSquares;
}

/**
 * Variance components of a crossed layout draws x replicates, both random, one value a cell, by the analysis
 * of variance; negative estimates become 0.
 * With one replicate everything counts as draw, with one draw everything counts as replicate, since the parts
 * cannot be separated then.
 *
 * Source: Searle, Casella and McCulloch 1992, Variance Components, chapter 4, DOI 10.1002/9780470316856;
 * reliability: relative generalizability coefficient, Brennan 2001, DOI 10.1007/978-1-4757-3456-0.
 * @throws RangeError where the matrix does not have draws times replicates values
 */
export function varianceComponents(
  matrix: CrossedMatrix,
  draws: number,
  replicates: number,
): VarianceComponents {
  const byDraw = drawMeans(matrix, draws, replicates);
  const byReplicate = replicateMeans(matrix, draws, replicates);
  const grand = mean(byDraw);
  const meanSquares: MeanSquares = {
    draw: replicates * sampleVariance(byDraw),
    replicate: draws * sampleVariance(byReplicate),
    residual: residualMeanSquare(matrix, byDraw, byReplicate, grand),
  };
  const { residual } = meanSquares;
  const draw = Math.max(0, (meanSquares.draw - residual) / replicates);
  const replicate = Math.max(0, (meanSquares.replicate - residual) / draws);
  const reliability = draws > 1 && replicates > 1 ? reliabilityOf(draw, residual / replicates) : null;
  return { mean: grand, draw, replicate, interaction: residual, reliability, meanSquares };
}

function residualMeanSquare(
  matrix: CrossedMatrix,
  byDraw: Float64Array,
  byReplicate: Float64Array,
  grand: number,
): number {
  const degrees = (byDraw.length - 1) * (byReplicate.length - 1);
  if (degrees === 0) return 0;
  let squares = 0;
  for (let draw = 0; draw < byDraw.length; draw++) {
    for (let replicate = 0; replicate < byReplicate.length; replicate++) {
      const value = matrix[draw * byReplicate.length + replicate];
      squares += (value - byDraw[draw] - (byReplicate[replicate] - grand)) ** 2;
    }
  }
  return squares / degrees;
}

/** A layout without any noise in its draw means has nothing to remove: reliability 1. */
function reliabilityOf(signal: number, noise: number): number {
  return noise === 0 ? 1 : signal / (signal + noise);
}

/**
 * Standard error of the mean of all cells, counting that a draw repeats in its row and random numbers in their column:
 * sqrt(draw / D + replicate / R + interaction / (D R)). Null for a single replicate, whose random numbers all draws share, so
 * that nothing shows what they add.
 */
export function crossedStandardError(
  parts: VarianceComponents,
  draws: number,
  replicates: number,
): number | null {
  if (replicates < 2) return null;
  return Math.sqrt(
    parts.draw / draws + parts.replicate / replicates + parts.interaction / (draws * replicates),
  );
}

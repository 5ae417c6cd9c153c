import { meanOfEvery } from './mean.js';

/**
 * Results of every parameter draw under every replicate, row by row: one row a draw, one column a replicate.
 * A column holds the same random numbers in every row, so rows are not independent of each other.
 */
export type CrossedMatrix = Float64Array;

/** Throws RangeError unless the matrix has draws times replicates cells, at least one of each. */
export function requireLayout(matrix: CrossedMatrix, draws: number, replicates: number): void {
  const whole = Number.isInteger(draws) && Number.isInteger(replicates);
  if (!whole || draws < 1 || replicates < 1 || matrix.length !== draws * replicates) {
    throw new RangeError(
      `a layout of ${draws} draws by ${replicates} replicates does not fit ${matrix.length} values`,
    );
  }
}

/** Mean over replicates of every draw. */
export function drawMeans(matrix: CrossedMatrix, draws: number, replicates: number): Float64Array {
  requireLayout(matrix, draws, replicates);
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++)
    means[draw] = meanOfEvery(matrix, { from: draw * replicates, step: 1, count: replicates });
  return means;
}

/** Mean over draws of every replicate. */
export function replicateMeans(matrix: CrossedMatrix, draws: number, replicates: number): Float64Array {
  requireLayout(matrix, draws, replicates);
  const means = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++)
    means[replicate] = meanOfEvery(matrix, { from: replicate, step: replicates, count: draws });
  return means;
}

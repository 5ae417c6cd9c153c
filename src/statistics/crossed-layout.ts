import { mean } from './mean.js';

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
  return Float64Array.from({ length: draws }, (_, draw) =>
    mean(matrix.subarray(draw * replicates, (draw + 1) * replicates)),
  );
}

/** Mean over draws of every replicate. */
export function replicateMeans(matrix: CrossedMatrix, draws: number, replicates: number): Float64Array {
  requireLayout(matrix, draws, replicates);
  const column = new Float64Array(draws);
  return Float64Array.from({ length: replicates }, (_, replicate) => {
    for (let draw = 0; draw < draws; draw++) column[draw] = matrix[draw * replicates + replicate];
    return mean(column);
  });
}

import { requireNumbers } from '../../statistics/checked-numbers.js';
import { mean } from '../../statistics/mean.js';
import { type Outputs, productAcross, replicated } from './replicated-outputs.js';

/** Outputs of rows about their mean. */
export interface Centred {
  /** Distance of the output, or of the mean over replicates, to the mean of all rows. */
  readonly distance: Float64Array;
  /** What a row adds to the variance of the expected outcome: its squared distance without noise, as far as noise is known. */
  readonly square: Float64Array;
  readonly noiseKnown: boolean;
}

/** @throws RangeError where outputs or noise do not fit the rows or are no numbers, or noise is given for replicates, which show it */
export function centredOutputs(
  outputs: Outputs,
  rows: number,
  noise: ArrayLike<number> | undefined,
): Centred {
  const { replicates, values } = replicated(outputs, rows);
  if (noise === undefined) return ofReplicates(values, rows, replicates);
  if (replicates > 1) throw new RangeError('replicates show their noise: it cannot be given as well');
  if (noise.length !== rows) throw new RangeError(`${noise.length} variances of noise for ${rows} outputs`);
  requireNumbers(noise, 'the noise');
  const negative = Array.from(noise).find((variance) => variance < 0);
  if (negative !== undefined) throw new RangeError(`a variance of noise is ${negative}, below 0`);
  const { distance, square } = ofReplicates(values, rows, 1);
  // The squares about the mean of the rows are (rows - 1) / rows of what they are about the mean of all.
  return {
    distance,
    square: square.map((one, n) => one - (noise[n] * (rows - 1)) / rows),
    noiseKnown: true,
  };
}

function ofReplicates(values: Float64Array, rows: number, replicates: number): Centred {
  const levels = Array.from({ length: replicates }, (_, r) =>
    mean(Float64Array.from({ length: rows }, (_, n) => values[n * replicates + r])),
  );
  const row = (n: number) =>
    values.subarray(n * replicates, (n + 1) * replicates).map((value, r) => value - levels[r]);
  const all = Array.from({ length: rows }, (_, n) => row(n));
  return {
    distance: Float64Array.from(all, mean),
    square: Float64Array.from(all, (one) => productAcross(one, one)),
    noiseKnown: replicates > 1,
  };
}

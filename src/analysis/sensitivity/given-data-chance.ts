import { median } from 'simple-statistics';
import { randomOrder } from '../../random/random-order.js';
import { stream } from '../../random/streams.js';
import { type AgainstChance, againstChance } from './against-chance.js';
import { distancesToAll, sortedBy } from './distances-to-all.js';
import { type FittedInput, squaresOf } from './fitted-input.js';

interface ChanceOptions {
  readonly permutations: number;
  readonly seed: string;
}

/** For every input the share of the squares of outcomes that it explains, held against what it is after outcomes changed places among the rows. */
export function sharesAgainstChance(
  outcomes: Float64Array,
  inputs: readonly FittedInput[],
  options: ChanceOptions,
): AgainstChance[] {
  const moved = new Float64Array(outcomes.length);
  const { found, permuted } = overPermutations(outcomes.length, options, (rows) => {
    for (let n = 0; n < rows.length; n++) moved[rows[n]] = outcomes[n];
    return inputs.map((input) => shareExplained(moved, input));
  });
  return againstChance(found, permuted);
}

function shareExplained(outcomes: Float64Array, input: FittedInput): number {
  const { explained, total } = squaresOf(outcomes, input);
  return total > 0 ? explained / total : 0;
}

/** For every input the median distance of its classes' outcomes to those of all rows, held against chance in the same way. */
export function distancesAgainstChance(
  outcomes: Float64Array,
  inputs: readonly FittedInput[],
  options: ChanceOptions,
): (AgainstChance & { readonly distance: number })[] {
  const sorted = sortedBy(outcomes);
  const { found, permuted } = overPermutations(outcomes.length, options, (rows) => {
    const moved = { ...sorted, rows: sorted.rows.map((row) => rows[row]) };
    return inputs.map(({ classes }) => median(Array.from(distancesToAll(moved, classes))));
  });
  return againstChance(found, permuted).map((one, k) => ({ ...one, distance: found[k] }));
}

/**
 * A measure of every input as it is, and in permutations of the outcomes: the same for all inputs, so that these go together as they did.
 * @param measured the measures where the outcome of each row goes to the row that is given for it
 */
function overPermutations(
  rows: number,
  { permutations, seed }: ChanceOptions,
  measured: (rows: Int32Array) => number[],
): { readonly found: number[]; readonly permuted: number[][] } {
  const random = stream(seed, 'given data, chance');
  return {
    found: measured(Int32Array.from({ length: rows }, (_, row) => row)),
    permuted: Array.from({ length: permutations }, () => measured(randomOrder(random, rows))),
  };
}

import { median } from 'simple-statistics';
import { randomOrder } from '../../random/random-order.js';
import { stream } from '../../random/streams.js';
import { type AgainstChance, againstChance } from './against-chance.js';
import { distancesToAll, sortedBy } from './distances-to-all.js';
import { type FittedInput, squaresOf } from './fitted-input.js';

interface Judged {
  readonly means: readonly AgainstChance[];
  readonly distributions: readonly (AgainstChance & { readonly distance: number })[];
}

interface ChanceOptions {
  readonly permutations: number;
  readonly seed: string;
}

/**
 * For every input the share of the squares of outcomes that it explains, and the median distance of a class to all, both held against what
 * they are after outcomes changed places among the rows: the same for all inputs, so that these go together as they did.
 */
export function heldAgainstChance(
  outcomes: Float64Array,
  inputs: readonly FittedInput[],
  { permutations, seed }: ChanceOptions,
): Judged {
  const sorted = sortedBy(outcomes);
  /** @param rows the row that the outcome of each row goes to */
  const measuresAt = (rows: Int32Array) => {
    const moved = new Float64Array(rows.length);
    for (let n = 0; n < rows.length; n++) moved[rows[n]] = outcomes[n];
    const movedSorted = { ...sorted, rows: sorted.rows.map((row) => rows[row]) };
    return {
      shares: inputs.map((input) => shareExplained(moved, input)),
      distances: inputs.map(({ classes }) => median(Array.from(distancesToAll(movedSorted, classes)))),
    };
  };
  const found = measuresAt(Int32Array.from(outcomes.keys()));
  const random = stream(seed, 'given data, chance');
  const permuted = Array.from({ length: permutations }, () =>
    measuresAt(randomOrder(random, outcomes.length)),
  );
  const distributions = againstChance(
    found.distances,
    permuted.map(({ distances }) => distances),
  );
  return {
    means: againstChance(
      found.shares,
      permuted.map(({ shares }) => shares),
    ),
    distributions: distributions.map((one, k) => ({ ...one, distance: found.distances[k] })),
  };
}

function shareExplained(outcomes: Float64Array, input: FittedInput): number {
  const { explained, total } = squaresOf(outcomes, input);
  return total > 0 ? explained / total : 0;
}

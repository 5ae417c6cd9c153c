import { type Payoffs, statesOf } from './payoffs.js';

/**
 * Regret of each strategy in each state of the world: how much less it reaches than the best strategy there; 0 for the best.
 *
 * Source: Savage 1951, DOI 10.1080/01621459.1951.10500768.
 * @param payoffs one row a strategy, one column a state, more is better
 * @returns in the same order and unit, never below 0
 * @throws RangeError for no strategy, no state, rows of different length or values that are no finite numbers
 * @example
 * regret([[1, 5], [4, 3]]).map((row) => [...row]); // => [[3, 0], [0, 2]]
 */
export function regret(payoffs: Payoffs): Float64Array[] {
  const states = statesOf(payoffs);
  const best = Float64Array.from({ length: states }, (_, state) =>
    payoffs.reduce((most, row) => Math.max(most, row[state]), Number.NEGATIVE_INFINITY),
  );
  return payoffs.map((row) => best.map((most, state) => most - row[state]));
}

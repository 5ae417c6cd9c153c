/**
 * What each strategy reaches of a goal in each state of the world: one row a strategy, one column a state, more is better. A goal of which
 * less is better enters with its sign turned.
 */
export type Payoffs = readonly ArrayLike<number>[];

/** By strategy and state whether the strategy is acceptable there. */
export type Acceptable = readonly (readonly boolean[])[];

/**
 * The number of states.
 * @throws RangeError for no strategy, no state, rows of different length or values that are no finite numbers
 */
export function statesOf(payoffs: Payoffs): number {
  if (payoffs.length === 0) throw new RangeError('expected the payoffs of at least one strategy, found none');
  const states = payoffs[0].length;
  if (states === 0) throw new RangeError('expected at least one state of the world, found none');
  payoffs.forEach((row, strategy) => {
    if (row.length !== states)
      throw new RangeError(`expected ${states} states of strategy ${strategy + 1}, found ${row.length}`);
    for (let state = 0; state < states; state++)
      if (!Number.isFinite(row[state]))
        throw new RangeError(`the payoff of strategy ${strategy + 1} in state ${state + 1} is ${row[state]}`);
  });
  return states;
}

/**
 * Weights of the states as shares of their sum; equal ones where none are given.
 * @throws RangeError where they are not as many as states, one is below 0, or all are 0
 */
export function sharesOf(weights: ArrayLike<number> | undefined, states: number): Float64Array {
  if (weights === undefined) return new Float64Array(states).fill(1 / states);
  if (weights.length !== states)
    throw new RangeError(`expected a weight of each of ${states} states, found ${weights.length}`);
  const all = Float64Array.from(weights);
  if (!all.every((weight) => weight >= 0 && Number.isFinite(weight)))
    throw new RangeError('weights of states are finite numbers from 0');
  const sum = all.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) throw new RangeError('expected a state with a weight above 0, found none');
  return all.map((weight) => weight / sum);
}

import type { Direction } from '../../statistics/best.js';
import type { Aggregate, Goal } from './aggregate.js';
import { joined } from './domination.js';
import { judged } from './evaluations.js';
import type { Member, SearchState } from './search-state.js';

/**
 * The best value known in each replicate, with those of some points added.
 * @param best so far, one a replicate; of later replicates nothing is known yet
 * @param values of a point in the replicates from `from` on
 * @example
 * bestWith([3, 1], [2, 4, 5], 0, 1); // => [3, 4, 5]
 * bestWith([3, 1], [0], 1, -1); // => [3, 0]
 */
export function bestWith(
  best: readonly number[],
  values: readonly number[],
  from: number,
  direction: Direction,
): number[] {
  const next = [...best];
  values.forEach((value, n) => {
    const known = next[from + n];
    if (known === undefined || direction * value > direction * known) next[from + n] = value;
  });
  return next;
}

/** A goal that is a regret with the best values that are known by now; any other as it is. */
export const withBest = (goal: Goal, best: readonly number[]): Goal =>
  goal.aggregate?.kind === 'regret' ? { ...goal, aggregate: { ...goal.aggregate, best } } : goal;

const regretOf = ({ aggregate }: Goal): Extract<Aggregate, { readonly kind: 'regret' }> | null =>
  aggregate?.kind === 'regret' ? aggregate : null;

/**
 * A search of which all that was asked for is known, with what it now knows best in each replicate: where a goal is a regret, every point is
 * judged anew against it, so that all are always compared by the same. Points that were left behind by an earlier best do not come back.
 */
export function learned(state: SearchState): SearchState {
  const { goals } = state.options;
  if (goals.every((goal) => regretOf(goal) === null)) return state;
  const known = goals.map((goal, g) => {
    const own = regretOf(goal);
    if (own === null) return goal;
    const best = state.asked.reduce<readonly number[]>(
      (sofar, { from, found }) =>
        found?.values == null ? sofar : bestWith(sofar, found.values[g], from, goal.direction ?? -1),
      own.best,
    );
    return withBest(goal, best);
  });
  const options = { ...state.options, goals: known };
  const again = (members: readonly Member[]) =>
    members.map((member) => (member.values[0].length === 0 ? member : judged(member, options)));
  return {
    ...state,
    options,
    population: again(state.population),
    archive: joined([], again(state.archive)),
    cohort: again(state.cohort),
  };
}

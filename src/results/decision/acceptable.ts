import { type Decision, type DecisionGoal, expectedPayoffs } from './decision.js';

/** What must hold of an effect in a state; infinite where it is open at that end. */
export interface Limit {
  readonly indicator: string;
  readonly part: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** What a strategy must bring in a state to be acceptable there. */
export type Limits = readonly Limit[];

type Named = Pick<Limit, 'indicator' | 'part'>;

const isOf = (one: Named, { indicator, part }: Named): boolean =>
  one.indicator === indicator && one.part === part;

/** Unless limits are given, the first goal must not be worse than without any policy. */
export const limitsOf = (decision: Decision, given: Limits | undefined): Limits =>
  given ?? decision.goals.slice(0, 1).map(notWorse);

const notWorse = ({ indicator, part, direction }: DecisionGoal): Limit => ({
  indicator,
  part,
  atLeast: direction === 1 ? 0 : -Infinity,
  atMost: direction === 1 ? Infinity : 0,
});

/** In which states a strategy keeps all limits, by its mean over replicates. */
export function isAcceptable(decision: Decision, strategy: number, limits: Limits): boolean[] {
  const kept = limits.map((limit) => {
    const goal = [...decision.goals, ...decision.limited].find((one) => isOf(one, limit));
    if (goal === undefined) throw new RangeError(`${limit.indicator} was not observed in the states`);
    const payoffs = expectedPayoffs(goal, strategy, decision.replicates);
    return payoffs.map((payoff) => {
      const effect = goal.direction * payoff;
      return effect >= limit.atLeast && effect <= limit.atMost ? 1 : 0;
    });
  });
  return Array.from({ length: decision.count }, (_, state) => kept.every((held) => held[state] === 1));
}

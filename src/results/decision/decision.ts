/** Something that differs between states of the world, with its value in each. */
export interface StateInput {
  /** A parameter by its id, a figure of the region by its path, a lever as the experiment names it. */
  readonly id: string;
  /** Levers are inputs where they are part of the design, and else make the strategies. */
  readonly role: 'lever' | 'uncertainty' | 'structure';
  /** Choices have no order. */
  readonly kind: 'number' | 'choice';
  readonly values: Float64Array;
  /** Inputs that do not vary independently of it; left out where it varies independently of all. */
  readonly goesWith?: readonly string[];
}

/** What strategies do to a quantity in every state of the world. */
export interface DecisionGoal {
  readonly indicator: string;
  /** Empty for the total, else `dimension=value`. */
  readonly part: string;
  /** Of its total over the horizon. */
  readonly unit: string;
  readonly direction: 1 | -1;
  /** By strategy the effects against no policy under the same luck, states x replicates, row by row. */
  readonly effects: readonly Float64Array[];
}

/**
 * Strategies in many states of the world: every one met the same of them, under the same luck. What decisions under deep uncertainty are
 * read from, whether the states are the draws of a comparison or the worlds of an experiment.
 */
export interface Decision {
  /** Their ids; a single empty one where levers are inputs. */
  readonly strategies: readonly string[];
  readonly inputs: readonly StateInput[];
  /** The first is what strategies are judged by. */
  readonly goals: readonly DecisionGoal[];
  /** What limits are set on besides the goals. */
  readonly limited: readonly DecisionGoal[];
  /** How many states there are, and replicates of each. */
  readonly count: number;
  readonly replicates: number;
  /** States in which a run failed or gave no value, which are in none of the numbers. */
  readonly leftOut: number;
}

/** Runs of every strategy on a goal, states x replicates, in the sense that more is better. */
export const payoffRuns = ({ effects, direction }: DecisionGoal): Float64Array[] =>
  effects.map((own) => own.map((effect) => direction * effect));

/** Means over replicates of one strategy on a goal, in the sense that more is better. */
export function expectedPayoffs(goal: DecisionGoal, strategy: number, replicates: number): Float64Array {
  const effects = goal.effects[strategy];
  const means = new Float64Array(effects.length / replicates);
  for (let state = 0; state < means.length; state++) {
    let sum = 0;
    for (let r = 0; r < replicates; r++) sum += effects[state * replicates + r];
    means[state] = (goal.direction * sum) / replicates;
  }
  return means;
}

/** The same decision in some of its states. */
export function onlyStates(decision: Decision, keeps: (state: number) => boolean): Decision {
  const { count, replicates } = decision;
  const kept = Array.from({ length: count }, (_, state) => state).filter(keeps);
  const goalIn = (goal: DecisionGoal): DecisionGoal => ({
    ...goal,
    effects: goal.effects.map((own) => {
      const effects = new Float64Array(kept.length * replicates);
      kept.forEach((state, n) => {
        effects.set(own.subarray(state * replicates, (state + 1) * replicates), n * replicates);
      });
      return effects;
    }),
  });
  return {
    ...decision,
    inputs: decision.inputs.map((input) => ({
      ...input,
      values: Float64Array.from(kept, (state) => input.values[state]),
    })),
    goals: decision.goals.map(goalIn),
    limited: decision.limited.map(goalIn),
    count: kept.length,
  };
}

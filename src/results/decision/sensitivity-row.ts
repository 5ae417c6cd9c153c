import type { Decision, DecisionGoal, StateInput } from './decision.js';

/** What the sensitivity is of: what a strategy brings to a goal against no policy, or how far it is ahead of another. */
export interface SensitiveOutcome {
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  /** Null where levers are inputs themselves. */
  readonly strategy: string | null;
  /** The strategy that it is held against; null for no policy. */
  readonly against: string | null;
}

/** How much of an outcome depends on one input. What a method does not give is null. */
export interface SensitivityRow extends SensitiveOutcome {
  readonly input: string;
  readonly role: StateInput['role'];
  readonly method: 'sobol' | 'morris' | 'givenData';
  /** Share of the variance of the expected outcome that would go if the input alone were known, with its 95 % interval. */
  readonly first: number | null;
  readonly firstLow: number | null;
  readonly firstHigh: number | null;
  /** Share that would be left if all others were known: what the input does alone and together with others. */
  readonly total: number | null;
  readonly totalLow: number | null;
  readonly totalHigh: number | null;
  /** Mean size of what a change of the input over its whole range brings, in the unit of the outcome (Morris's mu star). */
  readonly size: number | null;
  readonly sizeLow: number | null;
  readonly sizeHigh: number | null;
  /** Mean of it with its sign (mu), and how much it differs from place to place (sigma). */
  readonly mean: number | null;
  readonly spread: number | null;
  /** Whether chance gives as much to any of the inputs with a probability below 5 %; null where it was not tested. */
  readonly beyondChance: boolean | null;
  /** Ids of inputs that do not vary independently of it, with which it shares what is said; left out where all inputs are independent. */
  readonly goesWith?: string;
}

/** How much of an outcome's variance between runs is chance, and not an input. */
export interface NoiseRow extends SensitiveOutcome {
  readonly share: number;
}

/** What both methods of a table say. */
export interface SensitivityTables {
  readonly sensitivity: readonly SensitivityRow[];
  readonly noise: readonly NoiseRow[];
}

/** Fields that a method leaves open. */
export const NOTHING_SAID = {
  first: null,
  firstLow: null,
  firstHigh: null,
  total: null,
  totalLow: null,
  totalHigh: null,
  size: null,
  sizeLow: null,
  sizeHigh: null,
  mean: null,
  spread: null,
  beyondChance: null,
} as const;

/** What goes with an input, as a column that tables have where any two inputs are not independent. */
export function goesWithColumn(
  { inputs }: Pick<Decision, 'inputs'>,
  id: string,
): { readonly goesWith?: string } {
  if (inputs.every(({ goesWith }) => goesWith === undefined)) return {};
  return { goesWith: inputs.find((input) => input.id === id)?.goesWith?.join(' ') ?? '' };
}

/** An outcome with its value in every run, states x replicates. */
export interface OutcomeRuns extends SensitiveOutcome {
  readonly runs: Float64Array;
}

/** What a strategy brings to a goal, in every run. */
export const effectOutcome = (goal: DecisionGoal, strategy: number, id: string | null): OutcomeRuns => ({
  ...namedOutcome(goal),
  strategy: id,
  against: null,
  runs: goal.effects[strategy],
});

const namedOutcome = ({ indicator, part, unit }: DecisionGoal) => ({ indicator, part, unit });

/** How far one strategy is ahead of another on a goal, in every run. */
export function leadOutcome(
  goal: DecisionGoal,
  [one, other]: readonly [number, number],
  strategies: readonly string[],
): OutcomeRuns {
  const runs = goal.effects[one].map((effect, n) => goal.direction * (effect - goal.effects[other][n]));
  return { ...namedOutcome(goal), strategy: strategies[one], against: strategies[other], runs };
}

import {
  type ComparisonTables,
  shownSensitivity,
  tablesOfComparison,
} from '../../results/decision/comparison-decision.js';
import type { Decision } from '../../results/decision/decision.js';
import { givenDataSensitivity } from '../../results/decision/given-data-sensitivity.js';
import type { SensitivityTables } from '../../results/decision/sensitivity-row.js';
import type { Work } from '../../work/work.js';

/** A decision, and what of it is asked besides. */
export interface DecisionAsked {
  readonly decision: Decision;
  /** Million that a DALY is worth. */
  readonly worth: number;
  /** The strategy of the page and what the panels compare it with, by their places; null where both are the same. */
  readonly pair: readonly [number, number] | null;
}

/** What is worked out of a decision. */
export interface DecisionNumbers {
  /** Of all strategies. */
  readonly tables: ComparisonTables;
  /** What the lead between the two of the page depends on. */
  readonly lead: SensitivityTables;
}

/** The decision between two of its strategies. */
export const betweenTwo = (decision: Decision, pair: readonly [number, number]): Decision => ({
  ...decision,
  strategies: pair.map((place) => decision.strategies[place]),
  goals: decision.goals.map((goal) => ({ ...goal, effects: pair.map((place) => goal.effects[place]) })),
});

function decisionNumbers({ decision, worth, pair }: DecisionAsked): DecisionNumbers {
  const tables = tablesOfComparison(decision, worth);
  if (pair === null || decision.strategies.length === pair.length) return { tables, lead: tables };
  const { sensitivity, noise } = givenDataSensitivity(betweenTwo(decision, pair));
  return { tables, lead: { sensitivity: shownSensitivity(sensitivity), noise } };
}

/** It takes a second: work for another thread. */
export const decisionWork: Work<null, DecisionAsked, DecisionNumbers> = {
  id: 'decision',
  begin: () => decisionNumbers,
};

import type { Collected } from '../../ensemble/collected.js';
import type { Decision } from './decision.js';
import { decisionOfComparison } from './decision-of-comparison.js';
import { type DecisionTables, decisionTables } from './decision-tables.js';
import type { SensitivityRow } from './sensitivity-row.js';

/** Tables of a comparison, which describes no studies. */
export type ComparisonTables = Omit<DecisionTables, 'studies'>;

/** What a comparison says of a decision under deep uncertainty, its draws being the states of the world. */
export interface ComparisonDecision extends ComparisonTables {
  /** Without its runs and inputs, which stand in the series and the draws. */
  readonly decision: Decision;
}

const MILLION = 1e6;
/** Fewer draws say nothing of it. */
const FEWEST_DRAWS = 20;

/**
 * The tables of a comparison's decision; of sensitivities those that stand out from chance and the largest. Undefined of too few draws
 * to say anything.
 */
export function comparisonDecision(collected: Collected): ComparisonDecision | undefined {
  if (collected.draws.length < FEWEST_DRAWS) return undefined;
  const decision = decisionOfComparison(collected);
  const worth = collected.scenarios[0].region.health.opportunityCost.central / MILLION;
  return {
    ...tablesOfComparison(decision, worth),
    decision: {
      ...decision,
      inputs: [],
      goals: decision.goals.map((goal) => ({ ...goal, effects: [] })),
    },
  };
}

/** The tables of a comparison's decision; of sensitivities those that are shown. `worth`: million that a DALY is worth. */
export function tablesOfComparison(decision: Decision, worth: number): ComparisonTables {
  const { sensitivity, studies: _none, ...tables } = decisionTables(decision, { worth });
  return { ...tables, sensitivity: shownSensitivity(sensitivity) };
}

/** Of hundreds of inputs those that stand out from chance, and the largest. */
export const shownSensitivity = (rows: readonly SensitivityRow[]): SensitivityRow[] =>
  rows.filter(({ beyondChance, firstLow }) => beyondChance || firstLow !== null);

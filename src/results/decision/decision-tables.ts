import { type Limits, limitsOf } from './acceptable.js';
import type { Decision, DecisionGoal } from './decision.js';
import { type DiscoveryRow, discoveryRows } from './discovery-rows.js';
import { givenDataSensitivity } from './given-data-sensitivity.js';
import { type InformationTable, informationTable } from './information-rows.js';
import { type RobustnessTables, robustnessTables } from './robustness-rows.js';
import type { SensitivityTables } from './sensitivity-row.js';

/** What runs say of a decision under deep uncertainty. Each table is empty where they are too few for it. */
export interface DecisionTables extends RobustnessTables, SensitivityTables {
  /** For every strategy when it fails. */
  readonly discovery: readonly DiscoveryRow[];
  /** What it is worth to know before choosing. */
  readonly information: InformationTable;
}

/** What the tables rest on besides the decision. */
export interface DecisionAsked {
  /** What a strategy must bring in a state of the world; that the first goal is not worse unless given. */
  readonly acceptable?: Limits | undefined;
  /** Million in the currency of the region that a DALY is worth. */
  readonly worth: number;
  /** Sensitivities by the method of a design; by given data unless given. */
  readonly sensitivity?: SensitivityTables;
}

/** What decisions are valued by: health gained, net of what the money would have gained elsewhere. */
export const DECISION = 'netHealthBenefit';

export const isDecision = ({ indicator, part }: Pick<DecisionGoal, 'indicator' | 'part'>): boolean =>
  indicator === DECISION && part === '';

export const NO_TABLES: DecisionTables = {
  robustness: [],
  structureRanks: [],
  agreement: [],
  sensitivity: [],
  noise: [],
  discovery: [],
  information: { choice: null, rows: [] },
};

/** Every table of a decision. */
export function decisionTables(decision: Decision, asked: DecisionAsked): DecisionTables {
  const { acceptable, worth, sensitivity = givenDataSensitivity(decision) } = asked;
  const limits = limitsOf(decision, acceptable);
  const valued = decision.goals.find(isDecision);
  return {
    ...robustnessTables(decision, limits),
    ...sensitivity,
    discovery: discoveryRows(decision, limits),
    information: valued === undefined ? NO_TABLES.information : informationTable(decision, valued, worth),
  };
}

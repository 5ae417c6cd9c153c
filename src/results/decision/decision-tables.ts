import type { PlannedStudy } from '../../scenario/experiment/planned-study.js';
import { type Limits, limitsOf } from './acceptable.js';
import type { Decision, DecisionGoal } from './decision.js';
import { type DiscoveryRow, discoveryRows } from './discovery-rows.js';
import { givenDataSensitivity } from './given-data-sensitivity.js';
import { type InformationTable, NO_INFORMATION, valuesOfInformation } from './information-rows.js';
import { type RobustnessTables, robustnessTables } from './robustness-rows.js';
import type { SensitivityTables } from './sensitivity-row.js';
import { type StudyRow, studyRows } from './study-rows.js';

/** What runs say of a decision under deep uncertainty. Each table is empty where they are too few for it. */
export interface DecisionTables extends RobustnessTables, SensitivityTables {
  /** For every strategy when it fails. */
  readonly discovery: readonly DiscoveryRow[];
  /** What it is worth to know before choosing. */
  readonly information: InformationTable;
  /** What studies of given sizes are worth, and what they cost; empty where none were described. */
  readonly studies: readonly StudyRow[];
}

/** What the tables rest on besides the decision. */
export interface DecisionAsked {
  /** What a strategy must bring in a state of the world; that the first goal is not worse unless given. */
  readonly acceptable?: Limits | undefined;
  /** Million in the currency of the region that a DALY is worth. */
  readonly worth: number;
  /** Sensitivities by the method of a design; by given data unless given. */
  readonly sensitivity?: SensitivityTables;
  /** Studies that could be made before choosing; none unless given. */
  readonly studies?: readonly PlannedStudy[] | undefined;
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
  information: NO_INFORMATION,
  studies: [],
};

/** Every table of a decision. */
export function decisionTables(decision: Decision, asked: DecisionAsked): DecisionTables {
  const { acceptable, worth, sensitivity = givenDataSensitivity(decision), studies = [] } = asked;
  const limits = limitsOf(decision, acceptable);
  const valued = decision.goals.find(isDecision);
  const found = valued === undefined ? null : valuesOfInformation(decision, valued, worth);
  return {
    ...robustnessTables(decision, limits),
    ...sensitivity,
    discovery: discoveryRows(decision, limits),
    information: found?.table ?? NO_INFORMATION,
    studies: found === null ? [] : studyRows(studies, found),
  };
}

import type { Model } from '../model/model.js';
import { limitsOf } from '../results/decision/acceptable.js';
import { type DiscoveryRow, discoveryRows } from '../results/decision/discovery-rows.js';
import { givenDataSensitivity } from '../results/decision/given-data-sensitivity.js';
import { type InformationTable, informationTable } from '../results/decision/information-rows.js';
import { type RobustnessTables, robustnessTables } from '../results/decision/robustness-rows.js';
import type { SensitivityTables } from '../results/decision/sensitivity-row.js';
import { isOfChoices } from '../scenario/experiment/experiment-choices.js';
import { decisionOfExperiment, hasStrategies } from './decision-of-experiment.js';
import { designSensitivity, hasDesignMethod } from './design-sensitivity.js';
import { DECISION } from './quantities.js';
import type { ExperimentRun } from './run-experiment.js';
import { type TurningRow, turningRows } from './turning/turning-rows.js';

/** What an experiment says of a decision under deep uncertainty. Empty where it has no strategies that met the same states. */
export interface DecisionTables extends RobustnessTables, SensitivityTables {
  /** For every strategy when it fails. */
  readonly discovery: readonly DiscoveryRow[];
  /** What it is worth to know before choosing. */
  readonly information: InformationTable;
  /** The nearest values at which another strategy wins. */
  readonly turningPoints: readonly TurningRow[];
}

const NOTHING: DecisionTables = {
  robustness: [],
  structureRanks: [],
  agreement: [],
  sensitivity: [],
  noise: [],
  discovery: [],
  information: { choice: null, rows: [] },
  turningPoints: [],
};

const MILLION = 1e6;

/** Every table of a decision that the runs allow; sensitivities of designs in which levers are inputs too. */
export function decisionTables(run: ExperimentRun, model: Model): DecisionTables {
  if (!isSampled(run)) return NOTHING;
  const decision = decisionOfExperiment(run, model);
  const sensitivity = hasDesignMethod(run, decision)
    ? designSensitivity(run, decision)
    : givenDataSensitivity(decision);
  if (!hasStrategies(run)) return { ...NOTHING, ...sensitivity };
  const { acceptable, scenario } = run.experiment;
  const limits = limitsOf(decision, acceptable);
  const valued = decision.goals.find(({ indicator, part }) => indicator === DECISION && part === '');
  const worth = scenario.region.health.opportunityCost.central / MILLION;
  return {
    ...robustnessTables(decision, limits),
    ...sensitivity,
    discovery: discoveryRows(decision, limits),
    information: valued === undefined ? NOTHING.information : informationTable(decision, valued, worth),
    turningPoints: run.turning === undefined ? [] : turningRows(run.turning),
  };
}

/** Of a design of choices in which levers are inputs every change has its own rows: it is no sample. */
const isSampled = (run: ExperimentRun): boolean =>
  hasStrategies(run) || !isOfChoices(run.experiment.sampling.method);

import type { Model } from '../model/model.js';
import type { Decision } from '../results/decision/decision.js';
import { type DecisionTables, decisionTables, NO_TABLES } from '../results/decision/decision-tables.js';
import { givenDataSensitivity } from '../results/decision/given-data-sensitivity.js';
import { isOfChoices } from '../scenario/experiment/experiment-choices.js';
import { decisionOfExperiment, hasStrategies } from './decision-of-experiment.js';
import { designSensitivity, hasDesignMethod } from './design-sensitivity.js';
import type { ExperimentRun } from './run-experiment.js';
import { type TurningRow, turningRows } from './turning/turning-rows.js';

/** What an experiment says of a decision. */
export interface ExperimentDecision extends DecisionTables {
  /** Strategies in states of the world; null of a design of choices in which levers are inputs, which is no sample. */
  readonly decision: Decision | null;
  /** The nearest values at which another strategy wins. */
  readonly turningPoints: readonly TurningRow[];
}

const MILLION = 1e6;

/** Every table of a decision that the runs allow; sensitivities alone where levers are inputs. */
export function experimentDecision(run: ExperimentRun, model: Model): ExperimentDecision {
  const crossed = hasStrategies(run);
  if (!crossed && isOfChoices(run.experiment.sampling.method))
    return { ...NO_TABLES, decision: null, turningPoints: [] };
  const decision = decisionOfExperiment(run, model);
  const sensitivity = hasDesignMethod(run, decision)
    ? designSensitivity(run, decision)
    : givenDataSensitivity(decision);
  if (!crossed) return { ...NO_TABLES, ...sensitivity, decision, turningPoints: [] };
  const { acceptable, scenario } = run.experiment;
  const worth = scenario.region.health.opportunityCost.central / MILLION;
  return {
    ...decisionTables(decision, { acceptable, worth, sensitivity }),
    decision,
    turningPoints: run.turning === undefined ? [] : turningRows(run.turning),
  };
}

import type { Model } from '../model/model.js';
import { type Decision, onlyStates } from '../results/decision/decision.js';
import { type DecisionTables, decisionTables, NO_TABLES } from '../results/decision/decision-tables.js';
import { givenDataSensitivity } from '../results/decision/given-data-sensitivity.js';
import { isOfChoices } from '../scenario/experiment/experiment-choices.js';
import { isVaried } from '../scenario/experiment/experiment-input.js';
import { designedInputs } from '../scenario/experiment/point-count.js';
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
  const sample = independentStates(run, decision);
  if (sample === null) return { ...NO_TABLES, ...sensitivity, decision, turningPoints: turned(run) };
  const { acceptable, scenario, studies } = run.experiment;
  const worth = scenario.region.health.opportunityCost.central / MILLION;
  return {
    ...decisionTables(sample, { acceptable, worth, sensitivity, studies }),
    decision: sample,
    turningPoints: turned(run),
  };
}

const turned = ({ turning }: ExperimentRun): TurningRow[] =>
  turning === undefined ? [] : turningRows(turning);

/** The two independent points of every block of Saltelli, which has others that differ from these in one input each. */
const INDEPENDENT = 2;

/**
 * States that know nothing of each other: all of a sample; of Saltelli's blocks the two base points; none of Morris's trajectories, whose
 * levels are no sample either.
 */
function independentStates({ experiment }: ExperimentRun, decision: Decision): Decision | null {
  const { method } = experiment.sampling;
  if (method === 'morris') return null;
  if (method !== 'saltelli') return decision;
  const block = designedInputs(experiment).designed.filter(isVaried).length + INDEPENDENT;
  return decision.leftOut > 0 ? null : onlyStates(decision, (state) => state % block < INDEPENDENT);
}

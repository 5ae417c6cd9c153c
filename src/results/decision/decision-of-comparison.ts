import type { Collected } from '../../ensemble/collected.js';
import type { Model } from '../../model/model.js';
import { drawnValues } from '../drawn-values.js';
import { pairedDifference, seriesIndex, totalOver, unitOfTotal } from '../totals.js';
import type { Decision, DecisionGoal, StateInput } from './decision.js';
import { DECISION } from './decision-tables.js';

/**
 * The scenarios of a comparison, doing as the baseline does among them, in the draws of its parameters and figures: what differs between
 * these states of the world is all that was drawn and can have a part in what some scenario brings. They are judged by net health benefit.
 */
export function decisionOfComparison(collected: Collected): Decision {
  const { scenarios, draws, replicates, model, planned } = collected;
  const inPlay = drawnValues(scenarios[0], draws, model).filter(({ matters }) => scenarios.some(matters));
  return {
    strategies: scenarios.map(({ id }) => id),
    inputs: inPlay.map(({ parameter, values }) => inputOf(parameter, values, model)),
    goals: [goalOf(collected, DECISION)],
    limited: [],
    count: draws.length,
    replicates: replicates.length,
    leftOut: Math.max(1, planned.draws) - draws.length,
  };
}

function inputOf(id: string, values: readonly number[], { parameters }: Model): StateInput {
  const isStructure = Object.hasOwn(parameters, id) && parameters[id].role === 'structure';
  return {
    id,
    role: isStructure ? 'structure' : 'uncertainty',
    kind: isStructure ? 'choice' : 'number',
    values: Float64Array.from(values),
  };
}

function goalOf(collected: Collected, indicator: string): DecisionGoal {
  const column = seriesIndex(collected, indicator);
  const { unit, kind, direction } = collected.series[column].indicator;
  const baseline = totalOver(collected, 0, column);
  return {
    indicator,
    part: '',
    unit: unitOfTotal(unit, kind),
    direction: direction === -1 ? -1 : 1,
    effects: collected.scenarios.map((_, s) => pairedDifference(totalOver(collected, s, column), baseline)),
  };
}

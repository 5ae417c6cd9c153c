import { regionWith } from '../draws/region-draw.js';
import { type LeverUse, NO_POLICY } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import type { ExperimentInput } from '../scenario/experiment/experiment-input.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Point } from './points.js';

/**
 * The scenario of an experiment at a point: its levers at these doses, beside those that the scenario has by itself, in the world
 * with these parameters and figures. A figure that others follow from moves them along, as in a draw.
 */
export function scenarioAt(experiment: Experiment, point: Point, model: Model): Scenario {
  const { scenario, inputs } = experiment;
  const given = inputs.map((input, n) => ({ input, value: point[n] }));
  const of = (kind: ExperimentInput['of']) => given.filter(({ input }) => input.of === kind);
  const figures = new Map(of('figure').map(({ input, value }) => [input.id, value]));
  const parameters = Object.fromEntries(of('parameter').map(({ input, value }) => [input.id, value]));
  return {
    ...scenario,
    region: figures.size === 0 ? scenario.region : regionWith(scenario, figures, model),
    overrides: { ...scenario.overrides, ...parameters },
    policy: { ...scenario.policy, levers: [...scenario.policy.levers, ...of('lever').map(leverUse)] },
  };
}

function leverUse({ input: { id, dates }, value }: { input: ExperimentInput; value: number }): LeverUse {
  if (dates === null) throw new Error(`${id} is a lever without dates`);
  return { lever: id, ...dates, dose: constant(value) };
}

/** The same world without any policy, which a point is held against. */
export const withoutPolicy = (scenario: Scenario): Scenario => ({ ...scenario, policy: NO_POLICY });

/** What tells worlds of points apart: the values of all inputs that are no levers. */
export const worldOf = ({ inputs }: Experiment, point: Point): string =>
  JSON.stringify(point.filter((_, n) => inputs[n].of !== 'lever'));

import { regionWith } from '../draws/region-draw.js';
import { type LeverUse, type Policy, withValues } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { type ExperimentInput, leverOf, startIdOf } from '../scenario/experiment/experiment-input.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Point } from './points.js';

/** Inputs that are a policy or a part of one: the others make the world in which it is tried. */
const isPolicy = ({ of }: ExperimentInput): boolean => of !== 'parameter' && of !== 'figure';

/** All policies of which those of points are made, whatever their doses and values. */
export const policiesOf = ({ scenario, inputs }: Experiment): Policy[] => [
  scenario.policy,
  ...inputs.flatMap(({ policies = [] }) => policies.map(({ policy }) => policy)),
];

/**
 * The scenario of an experiment at a point: its levers at these doses and the policies that were chosen, on top of what the
 * scenario does anyway, in the world with these parameters and figures. What varies is not drawn. A figure that others
 * follow from moves them along, as in a draw.
 */
export function scenarioAt(experiment: Experiment, point: Point, model: Model): Scenario {
  const { scenario, inputs } = experiment;
  const given = inputs.map((input, n) => ({ input, value: point[n] }));
  const of = (kind: ExperimentInput['of']) => given.filter(({ input }) => input.of === kind);
  const figures = new Map(of('figure').map(({ input, value }) => [input.id, value]));
  const parameters = Object.fromEntries(of('parameter').map(({ input, value }) => [input.id, value]));
  return {
    ...scenario,
    ...(figures.size === 0 ? {} : withFigures(scenario, figures, model)),
    overrides: { ...scenario.overrides, ...parameters },
    policy: policyAt(experiment, point),
  };
}

/** The region with these figures, none of which is left with a range to be drawn from. */
const withFigures = (scenario: Scenario, values: ReadonlyMap<string, number>, model: Model) => ({
  region: regionWith(scenario, values, model),
  figures: scenario.figures.map((figure) =>
    values.has(figure.path) ? { ...figure, low: null, high: null } : figure,
  ),
});

/** What is done at a point: the scenario's own policy, the policies chosen and the levers. */
function policyAt({ scenario, inputs }: Experiment, point: Point): Policy {
  const values = inputs.flatMap(({ of, id }, n) => (of === 'value' ? [[id, point[n]] as const] : []));
  const parts: readonly Policy[] = [
    values.length === 0 ? scenario.policy : withValues(scenario.policy, Object.fromEntries(values)),
    ...inputs.flatMap((input, n) => {
      if (input.of === 'policy') return [input.policies![point[n]].policy];
      if (input.of !== 'lever') return [];
      return [{ levers: [leverUse(input, point[n], yearsLater(inputs, point, input))], programme: null }];
    }),
  ];
  return {
    levers: parts.flatMap(({ levers }) => levers),
    programme: parts.find(({ programme }) => programme !== null)?.programme ?? null,
  };
}

/** How many years later than its start a lever begins at a point. */
function yearsLater(inputs: Experiment['inputs'], point: Point, { id }: ExperimentInput): number {
  const start = inputs.findIndex((input) => input.id === startIdOf(id));
  return start < 0 ? 0 : point[start];
}

/** A lever of an input at a dose, so many years after its start. */
export function leverUse(input: ExperimentInput, dose: number, later: number): LeverUse {
  const { id, dates } = input;
  if (dates === null) throw new Error(`${id} is a lever without dates`);
  return { ...leverOf(input), ...dates, start: dates.start + later, dose: constant(dose) };
}

/** What distinguishes worlds of points: the values of all inputs that are no policy. */
export const worldOf = ({ inputs }: Experiment, point: Point): string =>
  JSON.stringify(point.filter((_, n) => !isPolicy(inputs[n])));

/** Whether anything is done at some point, so that there is an effect to speak of. */
export const hasPolicy = ({ scenario, inputs }: Experiment): boolean =>
  scenario.policy.levers.length > 0 || inputs.some(isPolicy);

import type { Model } from '../../model/model.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import { type ExperimentInput, isVaried } from '../../scenario/experiment/experiment-input.js';
import { designedInputs } from '../../scenario/experiment/point-count.js';
import type { Scenario } from '../../scenario/scenario.js';
import { inputValueAt } from '../input-value.js';

/** What can be moved away from where it is supposed to stand: one uncertain input of an experiment. */
export interface Axis {
  /** Its place among the inputs of the experiment. */
  readonly input: number;
  readonly id: string;
  /** Choices have no order, so that one is as far as another. */
  readonly kind: 'number' | 'choice';
  /** Where it is supposed to stand, as the share of what it may be that lies below; of a choice its place among them. */
  readonly centre: number;
  /** Its value where such a share lies below; of a choice by its place. */
  readonly valueAt: (share: number) => number;
  /** How many choices it has; 0 of a number. */
  readonly choices: number;
}

/** Every input of an experiment that varies and is not a lever; each is supposed to stand at its point value, or as near as its range comes to it. */
export const axesOf = (experiment: Experiment, model: Model): Axis[] =>
  designedInputs(experiment)
    .designed.filter((input) => isVaried(input) && input.role !== 'lever')
    .map((input) => axisOf(input, experiment, model));

function axisOf(input: ExperimentInput, { inputs, scenario }: Experiment, model: Model): Axis {
  const { id, values } = input;
  const supposed = supposedValue(id, scenario, model);
  const place = inputs.indexOf(input);
  if ('choices' in values) {
    const centre = nearestChoice(values.choices, supposed);
    const valueAt = (choice: number) => values.choices[choice];
    return { input: place, id, kind: 'choice', centre, valueAt, choices: values.choices.length };
  }
  const valueAt = (share: number) => inputValueAt(values, share);
  return { input: place, id, kind: 'number', centre: shareBelow(supposed, valueAt), valueAt, choices: 0 };
}

/** What is set for the scenario, else what the region or the catalogue has. */
function supposedValue(id: string, { overrides, region, figures }: Scenario, { parameters }: Model): number {
  const figure = figures.find(({ path }) => path === id)?.value;
  return overrides[id] ?? region.parameters?.[id] ?? figure ?? parameters[id].value;
}

/** The place of the choice that lies nearest to a value, the first of several. */
const nearestChoice = (choices: readonly number[], value: number): number =>
  choices.reduce(
    (best, choice, n) => (Math.abs(choice - value) < Math.abs(choices[best] - value) ? n : best),
    0,
  );

/** Halvings after which a share is known to the last digits. */
const STEPS = 50;

/** The share at which values that never fall come to a value; an end where they stop short of it. */
function shareBelow(value: number, valueAt: (share: number) => number): number {
  if (value <= valueAt(0)) return 0;
  if (value >= valueAt(1)) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (valueAt(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

import type { Experiment } from './experiment.js';
import { type ChoiceDesign, isOfChoices, type SamplingMethod } from './experiment-choices.js';
import { type ExperimentInput, isVaried } from './experiment-input.js';

/** What the number of points follows from. */
export interface Counted {
  readonly inputs: readonly Pick<ExperimentInput, 'role' | 'values'>[];
  readonly sampling: Pick<Experiment['sampling'], 'method' | 'samples' | 'levers'>;
}

/**
 * How many points an experiment has; null where a design of choices, or levers that are crossed, have an input with a range.
 * @example
 * const one = (role, choices) => ({ role, values: { choices } });
 * const inputs = [one('lever', [0, 1, 2]), one('uncertainty', [5, 6])];
 * pointCount({ inputs, sampling: { method: 'grid', samples: 0, levers: 'together' } }); // => 6
 * pointCount({ inputs, sampling: { method: 'saltelli', samples: 8, levers: 'crossed' } }); // => 72
 */
export function pointCount({ inputs, sampling }: Counted): number | null {
  const { levers, designed } = designedInputs({ inputs, sampling });
  const strategies = choiceNumbers(levers);
  const points = designPoints(designed, sampling);
  return strategies === null || points === null ? null : POINTS_OF.grid(strategies) * points;
}

/** How many strategies the choices of crossed levers make; 1 where none are crossed, and where one has a range, which no file has. */
export function strategyCount({ inputs, sampling }: Counted): number {
  const numbers = choiceNumbers(designedInputs({ inputs, sampling }).levers);
  return numbers === null ? 1 : POINTS_OF.grid(numbers);
}

/** Levers that are crossed with the design, none unless asked for, and the inputs that the design is of. */
export function designedInputs<I extends Pick<ExperimentInput, 'role'>>({
  inputs,
  sampling: { levers },
}: {
  readonly inputs: readonly I[];
  readonly sampling: Pick<Experiment['sampling'], 'levers'>;
}): { readonly levers: readonly I[]; readonly designed: readonly I[] } {
  if (levers !== 'crossed') return { levers: [], designed: inputs };
  const isLever = ({ role }: I) => role === 'lever';
  return { levers: inputs.filter(isLever), designed: inputs.filter((input) => !isLever(input)) };
}

function designPoints(
  inputs: Counted['inputs'],
  { method, samples }: Pick<Counted['sampling'], 'method' | 'samples'>,
): number | null {
  if (isOfChoices(method)) {
    const choices = choiceNumbers(inputs);
    return choices === null ? null : POINTS_OF[method](choices);
  }
  return samples * (ROWS_OF[method]?.(inputs.filter(isVaried).length) ?? 1);
}

/** Points of one sample, by the number of inputs that vary: a trajectory changes each in turn, a base row each in the other's place. */
const ROWS_OF: Readonly<Partial<Record<SamplingMethod, (inputs: number) => number>>> = {
  morris: (inputs) => inputs + 1,
  saltelli: (inputs) => inputs + 2,
};

/** How many choices each input has; null where one has a range. */
function choiceNumbers(inputs: Counted['inputs']): number[] | null {
  const numbers = inputs.map(({ values }) => ('choices' in values ? values.choices.length : null));
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? known : null;
}

/** Points by the numbers of choices; of each input the first is the ordinary one, and the others are tried. */
const POINTS_OF: Readonly<Record<ChoiceDesign, (choices: readonly number[]) => number>> = {
  grid: (choices) => choices.reduce((points, own) => points * own, 1),
  oneAtATime: (choices) => choices.reduce((points, own) => points + own - 1, 1),
  pairs: (choices) =>
    choices.reduce(
      ({ points, tried }, own) => ({ points: points + (own - 1) * (1 + tried), tried: tried + own - 1 }),
      { points: 1, tried: 0 },
    ).points,
};

import { choicePoints } from './choice-points.js';
import type { Experiment } from './experiment.js';
import { type ChoiceDesign, isOfChoices, MOST_SAMPLES, type SamplingMethod } from './experiment-choices.js';
import { type ExperimentInput, isVaried } from './experiment-input.js';
import { keptCombinations } from './kept-combinations.js';

/** What the number of points follows from. */
export interface Counted {
  readonly inputs: readonly Pick<ExperimentInput, 'id' | 'role' | 'values'>[];
  readonly combinations?: Experiment['combinations'];
  readonly sampling: Pick<Experiment['sampling'], 'method' | 'samples' | 'levers'>;
}

/**
 * How many points an experiment has, combinations that are not tried left out; null where a design of choices, or levers that are crossed, have an input with a range.
 * @example
 * const one = (id, role, choices) => ({ id, role, values: { choices } });
 * const inputs = [one('dose', 'lever', [0, 1, 2]), one('pay', 'uncertainty', [5, 6])];
 * pointCount({ inputs, sampling: { method: 'grid', samples: 0, levers: 'together' } }); // => 6
 * pointCount({ inputs, sampling: { method: 'saltelli', samples: 8, levers: 'crossed' } }); // => 72
 */
export function pointCount({ inputs, sampling, combinations = [] }: Counted): number | null {
  const { levers, designed } = designedInputs({ inputs, sampling });
  const strategies = choiceCount('grid', levers, combinations);
  const points = designPoints(designed, sampling, combinations);
  return strategies === null || points === null ? null : strategies * points;
}

/** How many strategies the choices of crossed levers make; 1 where none are crossed, and where one has a range, which no file has. */
export const strategyCount = ({ inputs, sampling, combinations = [] }: Counted): number =>
  choiceCount('grid', designedInputs({ inputs, sampling }).levers, combinations) ?? 1;

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
  combinations: Combinations,
): number | null {
  if (isOfChoices(method)) return choiceCount(method, inputs, combinations);
  return samples * (ROWS_OF[method]?.(inputs.filter(isVaried).length) ?? 1);
}

type Combinations = NonNullable<Counted['combinations']>;

/** Points of a design of choices; null where an input has a range. Of more than a design may have, those not tried are counted too. */
function choiceCount(
  design: ChoiceDesign,
  inputs: Counted['inputs'],
  combinations: Combinations,
): number | null {
  const choices = choiceNumbers(inputs);
  if (choices === null) return null;
  const all = POINTS_OF[design](choices);
  if (combinations.length === 0 || all > MOST_SAMPLES) return all;
  return choicePoints(design, inputs).filter(keptCombinations(combinations, inputs)).length;
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

import type { ChoiceDesign } from './experiment-choices.js';
import type { ExperimentInput, InputValues } from './experiment-input.js';

type OfChoices = Pick<ExperimentInput, 'values'>;

/** Values of all inputs, in their order. */
type Values = readonly number[];

/**
 * The points of a design of choices: every combination, the last input changing fastest; the ordinary point, which has the first choice of
 * every input, and every other choice alone; or every two of these together besides.
 * @example
 * const inputs = [{ values: { choices: [0, 1] } }, { values: { choices: [5, 6] } }];
 * choicePoints('grid', inputs); // => [[0, 5], [0, 6], [1, 5], [1, 6]]
 * choicePoints('oneAtATime', inputs); // => [[0, 5], [1, 5], [0, 6]]
 */
export function choicePoints(design: ChoiceDesign, inputs: readonly OfChoices[]): Values[] {
  if (design === 'grid') return combinationsOf(inputs);
  return changesOf(inputs, design === 'oneAtATime' ? 1 : 2);
}

/** The first choice of every input. */
export const ordinaryPoint = (inputs: readonly OfChoices[]): Values =>
  inputs.map(({ values }) => choicesOf(values)[0]);

const combinationsOf = (inputs: readonly OfChoices[]): Values[] =>
  inputs.reduce<Values[]>(
    (points, { values }) => points.flatMap((point) => choicesOf(values).map((choice) => [...point, choice])),
    [[]],
  );

/** The ordinary point, and every one in which at most so many inputs have another choice: fewer changes first. */
function changesOf(inputs: readonly OfChoices[], most: 1 | 2): Values[] {
  const choices = inputs.map(({ values }) => choicesOf(values));
  const ordinary = ordinaryPoint(inputs);
  const tried = choices.flatMap((own, input) => own.slice(1).map((value) => ({ input, value })));
  const alone = tried.map((change) => changed(ordinary, [change]));
  if (most === 1) return [ordinary, ...alone];
  const together = tried.flatMap((one, n) =>
    tried.slice(n + 1).flatMap((two) => (two.input === one.input ? [] : [changed(ordinary, [one, two])])),
  );
  return [ordinary, ...alone, ...together];
}

const changed = (
  point: Values,
  changes: readonly { readonly input: number; readonly value: number }[],
): Values => changes.reduce<Values>((next, { input, value }) => next.with(input, value), point);

const choicesOf = (values: InputValues): readonly number[] =>
  'choices' in values ? values.choices : values.range;

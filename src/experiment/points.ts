import { stratified } from '../draws/design.js';
import { stream } from '../random/streams.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { OF_CHOICES } from '../scenario/experiment/experiment-choices.js';
import type { ExperimentInput, InputValues } from '../scenario/experiment/experiment-input.js';

/** A value of every input of an experiment, in their order. */
export type Point = readonly number[];

/** What the points of an experiment follow from. */
interface Designed extends Pick<Experiment, 'inputs'> {
  readonly sampling: Pick<Experiment['sampling'], 'method' | 'samples' | 'seed'>;
}

/** Ways of covering the inputs that can be run. */
export const DESIGNS = [...OF_CHOICES, 'random', 'latinHypercube'] as const;

/**
 * The points of an experiment. Of choices, the first of each input being the ordinary one: a grid has every combination, the last
 * input changing fastest; one at a time has the ordinary point and every other choice alone; pairs have every two of these together
 * besides. Or as many points as were asked for: a range is covered evenly; a Latin hypercube has one point in each of as many strata of every input. A column
 * depends on the seed, the method, the input and the number of points alone.
 *
 * Source: McKay, Beckman and Conover 1979, DOI 10.1080/00401706.1979.10489755.
 * @throws RangeError for a method that is none of these
 * @example
 * const doses = { id: 'lottery', role: 'lever', of: 'lever', values: { choices: [0, 0.5, 1] }, dates: null };
 * const grid = { method: 'grid', samples: 3, seed: 'a' };
 * pointsOf({ inputs: [doses], sampling: grid }); // => [[0], [0.5], [1]]
 */
export function pointsOf({ inputs, sampling }: Designed): Point[] {
  if (sampling.method === 'grid') return combinations(inputs);
  if (sampling.method === 'oneAtATime') return changesOf(inputs, 1);
  if (sampling.method === 'pairs') return changesOf(inputs, 2);
  if (!DESIGNS.some((design) => design === sampling.method))
    throw new RangeError(`no points are made by ${sampling.method}, only by ${DESIGNS.join(', ')}`);
  const columns = inputs.map(({ id, values }) =>
    columnOf(id, sampling).map((share) => valueAt(values, share)),
  );
  return Array.from({ length: sampling.samples }, (_, n) => columns.map((column) => column[n]));
}

function combinations(inputs: readonly ExperimentInput[]): Point[] {
  return inputs.reduce<Point[]>(
    (points, { values }) => points.flatMap((point) => choicesOf(values).map((choice) => [...point, choice])),
    [[]],
  );
}

/** The ordinary point, and every one in which at most so many inputs have another choice: fewer changes first. */
function changesOf(inputs: readonly ExperimentInput[], most: 1 | 2): Point[] {
  const choices = inputs.map(({ values }) => choicesOf(values));
  const ordinary = choices.map(([first]) => first);
  const tried = choices.flatMap((own, input) => own.slice(1).map((value) => ({ input, value })));
  const alone = tried.map((change) => changed(ordinary, [change]));
  if (most === 1) return [ordinary, ...alone];
  const together = tried.flatMap((one, n) =>
    tried.slice(n + 1).flatMap((two) => (two.input === one.input ? [] : [changed(ordinary, [one, two])])),
  );
  return [ordinary, ...alone, ...together];
}

const changed = (
  point: Point,
  changes: readonly { readonly input: number; readonly value: number }[],
): Point => changes.reduce<Point>((next, { input, value }) => next.with(input, value), point);

const choicesOf = (values: InputValues): readonly number[] =>
  'choices' in values ? values.choices : values.range;

/** A uniform of one input for every point. */
function columnOf(input: string, { method, samples, seed }: Designed['sampling']): Float64Array {
  const random = stream(seed, JSON.stringify(['experiment', method, input, samples]));
  if (method === 'latinHypercube') return stratified(random, samples);
  return Float64Array.from({ length: samples }, () => random());
}

/** The value below which a share of the input's values lies. */
function valueAt(values: InputValues, share: number): number {
  if ('choices' in values) return values.choices[Math.floor(share * values.choices.length)];
  const [low, high] = values.range;
  if (!values.whole) return low + share * (high - low);
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  return first + Math.floor(share * (last - first + 1));
}

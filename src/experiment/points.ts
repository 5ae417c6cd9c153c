import { sobolSequence } from '../analysis/designs/sobol-sequence.js';
import { stratified } from '../analysis/designs/stratified.js';
import { type MorrisSample, morrisSample } from '../analysis/sensitivity/morris-sample.js';
import { type SaltelliSample, saltelliSample } from '../analysis/sensitivity/saltelli-sample.js';
import { stream } from '../random/streams.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { isOfChoices, type SamplingMethod } from '../scenario/experiment/experiment-choices.js';
import { type ExperimentInput, type InputValues, isVaried } from '../scenario/experiment/experiment-input.js';
import { designedInputs } from '../scenario/experiment/point-count.js';
import { inputValueAt } from './input-value.js';

/** A value of every input of an experiment, in their order. */
export type Point = readonly number[];

/** What the points of an experiment follow from. */
interface Designed extends Pick<Experiment, 'inputs'> {
  readonly sampling: Pick<Experiment['sampling'], 'method' | 'samples' | 'levers' | 'seed'>;
}

/**
 * The points of an experiment. Of choices, the first of each input being the ordinary one: a grid has every combination, the last
 * input changing fastest; one at a time has the ordinary point and every other choice alone; pairs have every two of these together
 * besides. Or as many points as were asked for: at random; a Latin hypercube, one point in each of as many strata of every input; Sobol's
 * sequence, scrambled; trajectories of Morris; or the blocks of Saltelli, for indices of variance. A range is covered evenly, or as its
 * values are believed to lie. Levers that are crossed have every combination of their choices in each world that the design makes of
 * the others, world by world.
 *
 * Source: McKay, Beckman and Conover 1979, DOI 10.1080/00401706.1979.10489755; for the others see `src/analysis/designs`.
 * @example
 * const doses = { id: 'lottery', role: 'lever', of: 'lever', values: { choices: [0, 0.5, 1] }, dates: null };
 * const grid = { method: 'grid', samples: 3, seed: 'a' };
 * pointsOf({ inputs: [doses], sampling: grid }); // => [[0], [0.5], [1]]
 */
export function pointsOf({ inputs, sampling }: Designed): Point[] {
  const { levers, designed } = designedInputs({ inputs, sampling });
  const points = designPoints(designed, sampling);
  if (levers.length === 0) return points;
  const strategies = combinations(levers);
  const places = inputs.map((input) => ({
    ofLever: levers.indexOf(input),
    ofDesign: designed.indexOf(input),
  }));
  return points.flatMap((point) =>
    strategies.map((strategy) =>
      places.map(({ ofLever, ofDesign }) => (ofLever >= 0 ? strategy[ofLever] : point[ofDesign])),
    ),
  );
}

function designPoints(inputs: readonly ExperimentInput[], sampling: Designed['sampling']): Point[] {
  const { method } = sampling;
  if (isOfChoices(method)) return OF_CHOICES[method](inputs);
  // An input that does not vary would be a dimension for nothing.
  const varied = inputs.filter(isVaried);
  const shares = SHARES[method](varied, sampling);
  return shares.map((row) =>
    inputs.map((input) => inputValueAt(input.values, isVaried(input) ? row[varied.indexOf(input)] : 0)),
  );
}

const OF_CHOICES = {
  grid: combinations,
  oneAtATime: (inputs: readonly ExperimentInput[]) => changesOf(inputs, 1),
  pairs: (inputs: readonly ExperimentInput[]) => changesOf(inputs, 2),
} as const;

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

/** Rows of shares from 0 to 1, one of each input. */
type Shares = readonly (readonly number[])[];

type Spread = (inputs: readonly ExperimentInput[], sampling: Designed['sampling']) => Shares;

/** How many levels trajectories of Morris step through: the usual number. */
const LEVELS = 4;

const SHARES: Readonly<Record<Exclude<SamplingMethod, keyof typeof OF_CHOICES>, Spread>> = {
  random: columnByColumn((random, points) => Float64Array.from({ length: points }, () => random())),
  latinHypercube: columnByColumn(stratified),
  sobol: (inputs, { samples, seed }) =>
    sobolSequence({ dimensions: inputs.length, points: samples, scramble: designSeed(seed) }),
  morris: (inputs, sampling) => morrisOf(inputs, sampling).points,
  saltelli: (inputs, sampling) => saltelliOf(inputs, sampling).points,
};

type Sampled = Pick<Experiment['sampling'], 'samples' | 'seed'>;

/** The trajectories whose points an experiment of Morris's method has, by the inputs that vary. */
export const morrisOf = (
  inputs: readonly Pick<ExperimentInput, 'id'>[],
  { samples: trajectories, seed }: Sampled,
): MorrisSample =>
  morrisSample({ inputs: inputs.map(({ id }) => id), trajectories, levels: LEVELS, seed: designSeed(seed) });

/** The blocks whose points an experiment of Saltelli's design has, by the inputs that vary. */
export const saltelliOf = (
  inputs: readonly Pick<ExperimentInput, 'id'>[],
  { samples: base, seed }: Sampled,
): SaltelliSample => saltelliSample({ inputs: inputs.map(({ id }) => id), base, seed: designSeed(seed) });

/** Designs share no random number with draws and replicates, whose seed is the same where none is given. */
const designSeed = (seed: string): string => JSON.stringify(['experiment', seed]);

/** A column depends on the seed, the method, the input and the number of points alone. */
function columnByColumn(column: (random: () => number, points: number) => Float64Array): Spread {
  return (inputs, { method, samples, seed }) => {
    const columns = inputs.map(({ id }) =>
      column(stream(seed, JSON.stringify(['experiment', method, id, samples])), samples),
    );
    return Array.from({ length: samples }, (_, n) => columns.map((own) => own[n]));
  };
}

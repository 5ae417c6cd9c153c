import { correlatedRows } from '../analysis/designs/correlated-rows.js';
import { drawnUntilEnough } from '../analysis/designs/drawn-until-enough.js';
import { inRankOrder } from '../analysis/designs/rank-correlated.js';
import { scoreCorrelations } from '../analysis/designs/score-correlations.js';
import { sobolSequence } from '../analysis/designs/sobol-sequence.js';
import { stratified } from '../analysis/designs/stratified.js';
import { type MorrisSample, morrisSample } from '../analysis/sensitivity/morris-sample.js';
import { type SaltelliSample, saltelliSample } from '../analysis/sensitivity/saltelli-sample.js';
import { stream } from '../random/streams.js';
import { choicePoints } from '../scenario/experiment/choice-points.js';
import { type CorrelatedGroup, correlatedGroups } from '../scenario/experiment/correlated-groups.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import {
  type ChoiceDesign,
  isOfChoices,
  type SamplingMethod,
} from '../scenario/experiment/experiment-choices.js';
import { type ExperimentInput, isVaried } from '../scenario/experiment/experiment-input.js';
import { keptCombinations } from '../scenario/experiment/kept-combinations.js';
import { designedInputs } from '../scenario/experiment/point-count.js';
import { inputValueAt } from './input-value.js';

/** A value of every input of an experiment, in their order. */
export type Point = readonly number[];

/** What the points of an experiment follow from. */
interface Designed extends Pick<Experiment, 'inputs' | 'correlations' | 'combinations'> {
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
 * Correlated inputs have the rank correlations that are wanted: columns of random points and of a hypercube by another order of their
 * values, points of Sobol's sequence each by itself. Combinations that are not tried are left out of designs of choices, and drawn again in
 * all others, a hypercube by drawing further ones of the same size.
 *
 * Source: McKay, Beckman and Conover 1979, DOI 10.1080/00401706.1979.10489755; for the others see `src/analysis/designs`.
 * @throws RangeError where fewer than 1 % of the combinations are tried
 * @example
 * const doses = { id: 'lottery', role: 'lever', of: 'lever', values: { choices: [0, 0.5, 1] }, dates: null };
 * const grid = { method: 'grid', samples: 3, seed: 'a' };
 * pointsOf({ inputs: [doses], sampling: grid }); // => [[0], [0.5], [1]]
 */
export function pointsOf(experiment: Designed): Point[] {
  const { inputs, combinations = [] } = experiment;
  const { levers, designed } = designedInputs(experiment);
  const points = designPoints(designed, experiment);
  if (levers.length === 0) return points;
  const strategies = choicePoints('grid', levers).filter(keptCombinations(combinations, levers));
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

function designPoints(inputs: readonly ExperimentInput[], experiment: Designed): Point[] {
  const { sampling, combinations = [], correlations = [] } = experiment;
  const { method, samples } = sampling;
  const keeps = keptCombinations(combinations, inputs);
  if (isOfChoices(method)) return choicePoints(method, inputs).filter(keeps);
  // An input that does not vary would be a dimension for nothing.
  const varied = inputs.filter(isVaried);
  const groups = correlatedGroups(correlations, varied);
  const draw = (lot: number) =>
    correlated(SHARES[method](varied, sampling, lot), { varied, groups, method }).map((row) =>
      inputs.map((input) => inputValueAt(input.values, isVaried(input) ? row[varied.indexOf(input)] : 0)),
    );
  return combinations.length === 0 ? draw(0) : [...drawnUntilEnough({ points: samples, draw, keeps })];
}

interface Correlated {
  readonly varied: readonly ExperimentInput[];
  readonly groups: readonly CorrelatedGroup[];
  readonly method: SamplingMethod;
}

/** The same points with the inputs of every group correlated; columns of others stay as they are. */
function correlated(rows: Shares, { varied, groups, method }: Correlated): Shares {
  return groups.reduce<Shares>((all, { ids, rank }) => {
    const places = ids.map((id) => varied.findIndex((input) => input.id === id));
    const own = all.map((row) => places.map((place) => row[place]));
    const scores = scoreCorrelations(rank);
    const given = method === 'sobol' ? correlatedRows(own, scores) : inOtherOrder(own, scores);
    return all.map((row, n) =>
      row.map((share, place) => (places.includes(place) ? given[n][places.indexOf(place)] : share)),
    );
  }, rows);
}

function inOtherOrder(rows: Shares, scores: Shares): Shares {
  const columns = scores.map((_, k) => Float64Array.from(rows, (row) => row[k]));
  const ordered = inRankOrder(columns, scores);
  return rows.map((_, n) => ordered.map((column) => column[n]));
}

/** Rows of shares from 0 to 1, one of each input. */
type Shares = readonly (readonly number[])[];

/** Shares of a lot, the lots being numbered from 0: more than one are drawn where some combinations are not tried. */
type Spread = (inputs: readonly ExperimentInput[], sampling: Designed['sampling'], lot: number) => Shares;

/** How many levels trajectories of Morris step through: the usual number. */
const LEVELS = 4;

const SHARES: Readonly<Record<Exclude<SamplingMethod, ChoiceDesign>, Spread>> = {
  random: columnByColumn((random, points) => Float64Array.from({ length: points }, () => random())),
  latinHypercube: columnByColumn(stratified),
  sobol: (inputs, { samples, seed }, lot) =>
    sobolSequence({
      dimensions: inputs.length,
      points: samples,
      skip: lot * samples,
      scramble: designSeed(seed),
    }),
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

/** A column depends on the seed, the method, the input and the number of points alone, and after the first lot on that of the lot. */
function columnByColumn(column: (random: () => number, points: number) => Float64Array): Spread {
  return (inputs, { method, samples, seed }, lot) => {
    const columns = inputs.map(({ id }) => {
      const key = ['experiment', method, id, samples, ...(lot === 0 ? [] : [lot])];
      return column(stream(seed, JSON.stringify(key)), samples);
    });
    return Array.from({ length: samples }, (_, n) => columns.map((own) => own[n]));
  };
}

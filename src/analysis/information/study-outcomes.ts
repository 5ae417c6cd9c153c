import { normalCdf } from '../../maths/normal.js';
import { normalQuantile } from '../../maths/normal-quantile.js';

/** What is believed before a study: the input in every draw, and what it lets one expect there of each choice's increment. */
export interface Believed {
  readonly input: Float64Array;
  readonly expected: readonly Float64Array[];
}

/** A measured input, and what deciding by the result of the study comes to. */
export interface StudyOutcomes {
  /** Mean over results of the best increment that one may then expect, 0 for the choice that is best before the study. */
  readonly value: number;
  /** Share of the variance of the input that the study removes on average. */
  readonly varianceExplained: number;
  /** Of each draw: how likely the study leads to each of the choices. */
  readonly leadsTo: (draw: number) => Float64Array;
}

/** Classes of draws with about the same input, and of results: so many that a smooth function hardly varies within one. */
const CLASSES = 400;

/** Points of the distribution of the error of a result, for the ends of the classes of results. */
const POINTS = 15;

/**
 * The results of a study whose summary is normal around the true input, with the posterior that each class of them leaves.
 *
 * @param error standard error of the summary, above 0
 */
export function outcomesOfStudy(believed: Believed, error: number): StudyOutcomes {
  const groups = groupsOf(believed);
  const ends = endsOfResults(groups.inputs, error);
  const choices = believed.expected.length;
  const leads = groups.inputs.map(() => new Float64Array(choices));
  const likelihood = new Float64Array(groups.inputs.length);
  let below = new Float64Array(groups.inputs.length);
  let value = 0;
  let explained = 0;
  for (const end of [...ends, Number.POSITIVE_INFINITY]) {
    const upTo = Float64Array.from(groups.inputs, (input) => normalCdf((end - input) / error));
    for (let j = 0; j < likelihood.length; j++) likelihood[j] = Math.max(0, upTo[j] - below[j]);
    below = upTo;
    const { probability, shift, increments } = posterior(groups, likelihood);
    if (probability > 0) explained += (shift * shift) / probability;
    const best = increments.indexOf(Math.max(...increments));
    if (!(increments[best] > 0)) continue;
    value += increments[best];
    for (let j = 0; j < likelihood.length; j++) leads[j][best] += likelihood[j];
  }
  return {
    value,
    varianceExplained: groups.variance > 0 ? Math.min(1, explained / groups.variance) : 0,
    leadsTo: (draw) => leads[groups.of[draw]],
  };
}

/** Draws put together by their input. */
interface Groups {
  /** The group of each draw. */
  readonly of: Int32Array;
  readonly weights: Float64Array;
  readonly inputs: number[];
  readonly mean: number;
  readonly variance: number;
  readonly expected: readonly Float64Array[];
}

function groupsOf({ input, expected }: Believed): Groups {
  const draws = input.length;
  const count = Math.min(CLASSES, draws);
  const order = Array.from(input, (_, d) => d).sort((a, b) => input[a] - input[b] || a - b);
  const of = new Int32Array(draws);
  order.forEach((draw, place) => {
    of[draw] = Math.floor((place * count) / draws);
  });
  const weights = new Float64Array(count);
  for (const group of of) weights[group] += 1 / draws;
  const meanByGroup = (column: Float64Array): Float64Array => {
    const sums = new Float64Array(count);
    for (let d = 0; d < draws; d++) sums[of[d]] += column[d] / draws;
    return sums.map((sum, group) => sum / weights[group]);
  };
  const inputs = Array.from(meanByGroup(input));
  const mean = inputs.reduce((sum, value, j) => sum + weights[j] * value, 0);
  const variance = inputs.reduce((sum, value, j) => sum + weights[j] * (value - mean) * (value - mean), 0);
  return { of, weights, inputs, mean, variance, expected: expected.map(meanByGroup) };
}

/** Ends between classes of results that are about equally likely. */
function endsOfResults(inputs: readonly number[], error: number): number[] {
  const errors = Array.from({ length: POINTS }, (_, q) => error * normalQuantile((q + 0.5) / POINTS));
  const results = Float64Array.from(inputs.flatMap((input) => errors.map((own) => input + own))).sort();
  const ends = Array.from({ length: CLASSES - 1 }, (_, b) => {
    const place = Math.floor(((b + 1) * results.length) / CLASSES);
    return (results[place] + results[Math.max(0, place - 1)]) / 2;
  });
  return ends.filter((end, b) => b === 0 || end > ends[b - 1]);
}

/** Of a class of results: its probability, and times it how far the mean of the input moves and what is expected of each choice. */
function posterior({ weights, inputs, mean, expected }: Groups, likelihood: Float64Array) {
  let probability = 0;
  let shift = 0;
  const increments = expected.map(() => 0);
  for (let j = 0; j < likelihood.length; j++) {
    const joint = weights[j] * likelihood[j];
    if (joint === 0) continue;
    probability += joint;
    shift += joint * (inputs[j] - mean);
    for (let s = 0; s < expected.length; s++) increments[s] += joint * expected[s][j];
  }
  return { probability, shift, increments };
}

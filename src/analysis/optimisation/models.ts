import { mean } from '../../statistics/mean.js';
import type { BayesianState, SettledBayesianOptions } from './bayesian-state.js';
import { expectedImprovement, leftByNoise, probabilityKept } from './expected-improvement.js';
import { believedAt, type GaussianProcess, gaussianProcess, type Observed } from './gaussian-process.js';
import { likeliestProcess } from './likeliest-smoothness.js';
import type { Member } from './search-state.js';
import { endsOf, type Point, type Variable } from './variables.js';

/** After so many further points the likeliest lengths are looked for from all starts again. */
const FRESH = 10;

/** What is believed of the goal and of each limit. */
export interface Models {
  readonly goal: GaussianProcess;
  readonly limits: readonly GaussianProcess[];
}

/** Whether values can differ from one replicate to another. */
export const isNoisy = ({ replicates }: SettledBayesianOptions): boolean =>
  replicates.most > 1 || replicates.confirm > 0;

/** Coordinates of a point: ranges from 0 to 1, choices as they are. */
export function coordinatesOf(variables: readonly Variable[], point: Point): number[] {
  return variables.map((variable, v) => {
    if ('choices' in variable) return point[v];
    const [low, high] = endsOf(variable);
    return high > low ? (point[v] - low) / (high - low) : 0;
  });
}

/** The models of a search that has at least two points. */
export function modelsOf({ options, members, smoothness }: BayesianState): Models {
  const fresh = smoothness === null || members.length % FRESH === 0;
  const [goal, ...limits] = outputsOf(members, options).map((observed, n) =>
    likeliestProcess(observed, { noisy: isNoisy(options), before: fresh ? null : smoothness[n] }),
  );
  return { goal, limits };
}

/** Of the goal, then of each limit. */
function outputsOf(members: readonly Member[], { variables, limits }: SettledBayesianOptions): Observed[] {
  const common = {
    coordinates: members.map(({ point }) => coordinatesOf(variables, point)),
    replicates: members.map(({ values }) => values[0].length),
    named: variables.map((variable) => 'choices' in variable),
  };
  const amounts = Array.from({ length: limits }, (_, l) => members.map((member) => mean(member.limits[l])));
  return [members.map(({ goals }) => goals[0]), ...amounts].map((values) => ({ ...common, values }));
}

/** The models as they would be if a place turned out as it is believed. */
export function believing({ goal, limits }: Models, place: readonly number[], replicates: number): Models {
  const further = (fitted: GaussianProcess): GaussianProcess => {
    const { observed, smoothness } = fitted;
    return gaussianProcess(
      {
        ...observed,
        coordinates: [...observed.coordinates, place],
        values: [...observed.values, believedAt(fitted, place).mean],
        replicates: [...observed.replicates, replicates],
      },
      smoothness,
    );
  };
  return { goal: further(goal), limits: limits.map(further) };
}

/**
 * How much is hoped for of a place: improvement over the best, times the probability that it keeps the limits; that
 * alone where no point keeps them.
 */
export function hopeOf(
  { goal, limits }: Models,
  best: number | null,
  { replicates }: SettledBayesianOptions,
): (place: readonly number[]) => number {
  const noiseVariance = (goal.variance * goal.smoothness.noise) / replicates.first;
  return (place) => {
    const kept = limits.reduce((product, limit) => product * probabilityKept(believedAt(limit, place)), 1);
    if (best === null) return kept;
    const believed = believedAt(goal, place);
    return kept * expectedImprovement(believed, best) * leftByNoise(believed, noiseVariance);
  };
}

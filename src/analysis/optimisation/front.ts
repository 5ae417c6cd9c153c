import { mean } from '../../statistics/mean.js';
import { fromReplicate, reached } from './aggregate.js';
import { violationOf } from './evaluations.js';
import type { SearchState } from './search-state.js';
import type { Point } from './variables.js';

/** A point of a front. */
export interface FrontPoint {
  readonly point: Point;
  /**
   * What each goal reached, in its unit and direction: in the replicates that confirm it, if there were any, else as
   * when it was chosen.
   */
  readonly goals: readonly number[];
  /** The same in the replicates by which it was chosen. */
  readonly goalsWhenChosen: readonly number[];
  /** By how much it breaks the limits, 0 where it keeps them, in the replicates of `goals`. */
  readonly violation: number;
  /** How many replicates `goals` are of. */
  readonly replicates: number;
}

/**
 * The points that no other dominates of all that a search compared, ordered by what they reached of the first goal
 * when they were chosen. Where no point keeps the limits it has the one that breaks them least.
 * @example
 * const range = { range: [0, 1] };
 * const begun = beginSearch({ variables: [range], goals: [{}], population: 2, generations: 1, seed: 'a', start: [[0], [1]] });
 * const found = tell(begun, ask(begun).map(({ id, point }) => ({ id, values: [point] })));
 * frontOf(found).map(({ point }) => point); // => [[0]]
 */
export function frontOf({ archive, options }: SearchState): FrontPoint[] {
  const { goals, replicates, limitsHold } = options;
  const ordered = archive.toSorted((a, b) => a.goals[0] - b.goals[0] || a.id - b.id);
  return ordered.map(({ point, values, limits }) => {
    const chosenIn = Math.min(values[0].length, replicates.most);
    const from = values[0].length > replicates.most ? replicates.most : 0;
    return {
      point,
      goals: goals.map((goal, g) => reached(values[g].slice(from), fromReplicate(goal, from))),
      goalsWhenChosen: goals.map((goal, g) => reached(values[g].slice(0, chosenIn), goal)),
      violation: limits.reduce((total, amounts) => total + violationOf(amounts.slice(from), limitsHold), 0),
      replicates: values[0].length - from,
    };
  });
}

/**
 * Of each goal, by how much the points of a front fell short of what they reached when they were chosen, on average, in the
 * unit of the goal and counted upwards: of a goal that is to be low it is above 0, of one that is to be high below, as far as
 * points were chosen for chance values. 0 where nothing confirmed them.
 * @throws RangeError for a front without points
 * @example
 * const one = { point: [0], goals: [3], goalsWhenChosen: [2], violation: 0, replicates: 8 };
 * shrinkageOf([one, { ...one, goals: [4] }]); // => [1.5]
 */
export function shrinkageOf(front: readonly Pick<FrontPoint, 'goals' | 'goalsWhenChosen'>[]): number[] {
  if (front.length === 0) throw new RangeError('expected a front with points, found none');
  return front[0].goals.map((_, g) => mean(front.map((one) => one.goals[g] - one.goalsWhenChosen[g])));
}

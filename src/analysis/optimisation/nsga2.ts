import { type FrontPoint, frontOf } from './front.js';
import { ask, beginSearch, tell } from './search.js';
import type { Candidate, Evaluation, SearchOptions, SearchState } from './search-state.js';
import type { Point } from './variables.js';

/**
 * A search from its beginning to its end, with a function that evaluates one candidate after the other.
 * @param evaluate the values of a point in replicates `from` to `to`, the last left out: see `Evaluation`
 * @throws RangeError for options that no search can follow, and values that are not those asked for
 * @example
 * const options = { variables: [{ range: [0, 9], whole: true }], goals: [{}], population: 4, generations: 5, seed: 'a' };
 * const state = runSearch(options, ({ point: [x] }) => ({ values: [[(x - 6) * (x - 6)]] }));
 * state.archive[0].point; // => [6]
 */
export function runSearch(
  options: SearchOptions,
  evaluate: (candidate: Candidate) => Omit<Evaluation, 'id'>,
): SearchState {
  let state = beginSearch(options);
  for (let asked = ask(state); asked.length > 0; asked = ask(state))
    state = tell(
      state,
      asked.map((candidate) => ({ id: candidate.id, ...evaluate(candidate) })),
    );
  return state;
}

/** A problem with goals that are known without noise. */
export interface Nsga2Options extends Pick<SearchOptions, 'population' | 'generations' | 'seed'> {
  /** One function that gives all goals of a point, or a function for each goal; all are made low. */
  readonly objectives: ((point: Point) => readonly number[]) | readonly ((point: Point) => number)[];
  /** Lowest and highest value of each variable. */
  readonly bounds: readonly (readonly [low: number, high: number])[];
}

/** What was found. */
export interface Nsga2Result {
  /**
   * Points that no other dominates of all that were evaluated, at most 10,000 that are spread over the front; ordered
   * by the first goal.
   */
  readonly front: readonly Pick<FrontPoint, 'point' | 'goals'>[];
  /** Points that were evaluated. */
  readonly evaluations: number;
}

/**
 * Minimises several goals at once: the points of which no other is at least as good in all goals and better in one.
 * NSGA-II with an archive; `beginSearch`, `ask` and `tell` are the same for goals with noise, limits, whole numbers
 * and choices, and for many workers.
 *
 * Source: Deb et al. 2002, DOI 10.1109/4235.996017; what differs of it is said at `beginSearch`.
 * @throws RangeError for bounds that are upside down or endless, a population below 2, and goals that are no finite
 * numbers
 * @example
 * const objectives = ([x]) => [x * x, (x - 2) * (x - 2)];
 * const { front } = nsga2({ objectives, bounds: [[-5, 5]], population: 20, generations: 20, seed: 'a' });
 * front.every(({ point: [x] }) => x > -0.01 && x < 2.01); // => true
 */
export function nsga2({ objectives, bounds, ...rest }: Nsga2Options): Nsga2Result {
  const goalsOf =
    typeof objectives === 'function' ? objectives : (point: Point) => objectives.map((goal) => goal(point));
  const variables = bounds.map((range) => ({ range }));
  // How many goals there are is known once the first point was evaluated, which it is once only.
  const [{ point: first }] = ask(beginSearch({ variables, goals: [{}], ...rest }));
  const goalsOfFirst = goalsOf(first);
  const state = runSearch({ variables, goals: goalsOfFirst.map(() => ({})), ...rest }, ({ id, point }) => ({
    values: (id === 0 ? goalsOfFirst : goalsOf(point)).map((value) => [value]),
  }));
  return {
    front: frontOf(state).map(({ point, goals }) => ({ point, goals })),
    evaluations: state.seen.length,
  };
}

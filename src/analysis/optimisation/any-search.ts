import type { Goal } from './aggregate.js';
import { askBayesian, beginBayesianSearch, bestOf, tellBayesian } from './bayesian-search.js';
import type { BayesianState } from './bayesian-state.js';
import { type FrontPoint, frontOf } from './front.js';
import { ask, beginSearch, tell } from './search.js';
import type { Candidate, Evaluation, SearchOptions, SearchState } from './search-state.js';

/** A search of whichever kind suits its goals. */
export type AnySearch =
  | { readonly kind: 'front'; readonly state: SearchState }
  | { readonly kind: 'sparing'; readonly state: BayesianState };

/**
 * Points that a sparing search evaluates at most: its time grows with the cube of them, and with more the population of a search for a
 * front costs less.
 */
const MOST_SPARING = 200;
/** Points that a sparing search proposes at once, so that two workers have enough to do. */
const BATCH = 4;

/**
 * The search that suits some goals: for one the sparing search with a Gaussian process, which evaluates as many points as the generations of
 * the other would have, up to 200; for several, and for a regret, whose values change with what is known, the search for a front. Limits and noise are the same to both.
 * @throws RangeError for options that no search can follow
 * @example
 * const range = { range: [0, 1] };
 * const options = { variables: [range], population: 4, generations: 3, seed: 'a' };
 * beginAnySearch({ ...options, goals: [{}] }).kind; // => 'sparing'
 * beginAnySearch({ ...options, goals: [{}, {}] }).kind; // => 'front'
 */
export function beginAnySearch(options: SearchOptions): AnySearch {
  const {
    goals,
    population,
    generations,
    start = [],
    variables,
    seed,
    limits = 0,
    limitsHold = 'inEach',
  } = options;
  if (!isSparing(goals)) return { kind: 'front', state: beginSearch(options) };
  const points = Math.max(2, Math.min(MOST_SPARING, population * generations));
  const initial = Math.min(points, Math.max(2, Math.min(population, 2 * variables.length + 2)));
  const state = beginBayesianSearch({
    variables,
    goal: goals[0],
    limits,
    limitsHold,
    points,
    initial,
    batch: BATCH,
    seed,
    ...(options.replicates === undefined ? {} : { replicates: options.replicates }),
    start: start.slice(0, initial),
  });
  return { kind: 'sparing', state };
}

/** Whether goals are sought by the sparing search: a single one, whose values do not change with what else is known. */
export const isSparing = (goals: readonly Goal[]): boolean =>
  goals.length === 1 && goals[0].aggregate?.kind !== 'regret';

/**
 * What a search wants evaluated next; nothing once it is finished.
 * @example
 * const begun = beginAnySearch({ variables: [{ range: [0, 1] }], goals: [{}, {}], population: 4, generations: 1, seed: 'a' });
 * wantedBy(begun).length; // => 4
 */
export const wantedBy = (search: AnySearch): Candidate[] =>
  search.kind === 'front' ? ask(search.state) : askBayesian(search.state);

/**
 * A search with what was found of what it wanted.
 * @throws RangeError for a result that was not asked for, or that has not a finite value for each goal, limit and replicate
 * @example
 * const begun = beginAnySearch({ variables: [{ range: [0, 1] }], goals: [{}, {}], population: 4, generations: 1, seed: 'a' });
 * const found = withFound(begun, wantedBy(begun).map(({ id, point: [x] }) => ({ id, values: [[x], [1 - x]] })));
 * wantedBy(found); // => []
 */
export const withFound = (search: AnySearch, results: readonly Evaluation[]): AnySearch =>
  search.kind === 'front'
    ? { kind: 'front', state: tell(search.state, results) }
    : { kind: 'sparing', state: tellBayesian(search.state, results) };

/** How many steps of a search are over: of one for a front its generations, of a sparing one the points proposed. */
export const stepsOf = ({ kind, state }: AnySearch): number =>
  kind === 'front' ? state.generation : state.seen.length;

/** Goals of a point that is not dominated of what was compared so far, as costs. */
export interface StandingPoint {
  readonly id: number;
  readonly costs: readonly number[];
}

/** What a search thinks best between two steps, with the number of replicates that it is compared in. */
export function standingOf(search: AnySearch): {
  readonly replicates: number;
  readonly points: readonly StandingPoint[];
} {
  if (search.kind === 'front') {
    const { archive, level } = search.state;
    return { replicates: level, points: archive.map(({ id, goals }) => ({ id, costs: goals })) };
  }
  const { best, members } = search.state;
  const member = members.find(({ id }) => id === best?.id);
  if (member === undefined || best === null) return { replicates: 0, points: [] };
  return { replicates: member.values[0].length, points: [{ id: member.id, costs: [best.cost] }] };
}

/**
 * The points that a finished search ends with: a front, or the one that is best.
 * @throws RangeError of one goal before two points were evaluated
 * @example
 * const begun = beginAnySearch({ variables: [{ range: [0, 1] }], goals: [{}, {}], population: 2, generations: 1, seed: 'a', start: [[0], [1]] });
 * const found = withFound(begun, wantedBy(begun).map(({ id, point: [x] }) => ({ id, values: [[x], [1 - x]] })));
 * pointsFound(found).map(({ point }) => point); // => [[0], [1]]
 */
export const pointsFound = (search: AnySearch): FrontPoint[] =>
  search.kind === 'front' ? frontOf(search.state) : [bestOf(search.state)];

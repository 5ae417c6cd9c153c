import { learned } from './best-known.js';
import { children, firstPoints } from './breeding.js';
import { joined } from './domination.js';
import { askFor, entrants, grown, withResults } from './evaluations.js';
import type { Candidate, Evaluation, Member, SearchOptions, SearchState } from './search-state.js';
import { settledOptions } from './settled-options.js';
import { mostSpread } from './spread.js';
import { survivorsOf } from './survivors.js';
import type { Point } from './variables.js';

/** How much more replicates the better half of the children has when it is compared again. */
const GROWTH = 2;

/**
 * Share of a full archive that is kept when it is thinned, so that a large one need not be thinned in every
 * generation.
 */
const KEPT = 0.9;

/**
 * A search for the points that no other point dominates, before anything was evaluated: NSGA-II with an archive, for
 * goals with noise or without. `ask` says what to evaluate and `tell` takes what was found, until nothing is asked
 * for; `frontOf` is the answer.
 *
 * With noise, points are only ever compared in the same replicates. Children enter with the first few; the better
 * half of them is evaluated in twice as many, and so on, until those left have as many as the population and are
 * compared with it. The population itself is raised from the first number to the most as the generations go by, and
 * the points of the final front are evaluated once more, in replicates that played no part in choosing them: a point
 * that was chosen for chance values is reported without them.
 *
 * Differs from the published NSGA-II in what it keeps: survivors of a layer by `mostSpread` in place of crowding distances,
 * and an archive of all points that no other dominates, which is the front.
 *
 * Source: Deb et al. 2002, DOI 10.1109/4235.996017; survivors: Li, Yang and Liu 2014, DOI 10.1109/TEVC.2013.2262178;
 * halving: Karnin, Koren and Somekh 2013, Proc. ICML 28(3), 1238-1246.
 * @throws RangeError for options that no search can follow
 * @example
 * const range = { range: [0, 1] };
 * const begun = beginSearch({ variables: [range], goals: [{}], population: 4, generations: 2, seed: 'a' });
 * ask(begun).length; // => 4
 */
export function beginSearch(given: SearchOptions): SearchState {
  const options = settledOptions(given);
  const { first } = options.replicates;
  const empty = { population: [], archive: [], cohort: [], asked: [], seen: [] };
  return entering(
    { options, generation: 0, phase: 'racing', level: first, ...empty },
    firstPoints(options, options.population),
  );
}

/**
 * What a search wants evaluated next, in any order and by any number of workers; nothing once it is finished.
 * Replicates of one number must have the same random numbers for every point.
 * @example
 * const range = { range: [0, 1] };
 * const begun = beginSearch({ variables: [range], goals: [{}], population: 4, generations: 2, seed: 'a' });
 * const { from, to } = ask(begun)[0];
 * [from, to]; // => [0, 1]
 */
export const ask = ({ asked }: SearchState): Candidate[] =>
  asked.filter(({ found }) => found === null).map(({ id, point, from, to }) => ({ id, point, from, to }));

/**
 * A search with results of some of what it asked for. It goes on once all are there, and the order in which they came
 * leaves no trace.
 * @throws RangeError for a result that was not asked for, or that has not a finite value for each goal, limit and
 * replicate
 * @example
 * const range = { range: [0, 1] };
 * const begun = beginSearch({ variables: [range], goals: [{}], population: 4, generations: 1, seed: 'a' });
 * const results = ask(begun).map(({ id, point }) => ({ id, values: [[point[0]]] }));
 * tell(begun, results).phase; // => 'finished'
 */
export function tell(state: SearchState, results: readonly Evaluation[]): SearchState {
  if (results.length === 0) return state;
  const next = { ...state, asked: withResults(state, results) };
  return next.asked.some(({ found }) => found === null) ? next : answered(learned(next));
}

/** All that was asked for is known. */
function answered(state: SearchState): SearchState {
  if (state.phase === 'racing') return raced({ ...state, cohort: grown(state, state.cohort), asked: [] });
  if (state.phase === 'raising') {
    const population = grown(state, state.population);
    return bred({ ...state, population, archive: archived(state, [], population), asked: [] });
  }
  return { ...state, phase: 'finished', archive: grown(state, state.archive), asked: [] };
}

/**
 * The cohort has more replicates than before: compared with the population if these are enough, else halved and
 * raised.
 */
function raced(state: SearchState): SearchState {
  const { cohort, population, archive, level, options } = state;
  const have = cohort[0]?.values[0].length ?? level;
  if (have < level) {
    const better = survivorsOf(cohort, Math.ceil(cohort.length / GROWTH));
    return asking({ ...state, cohort: better }, better, Math.min(GROWTH * have, level));
  }
  return nextGeneration({
    ...state,
    generation: state.generation + 1,
    population: survivorsOf([...population, ...cohort], options.population),
    archive: archived(state, archive, cohort),
    cohort: [],
  });
}

function nextGeneration(state: SearchState): SearchState {
  const { generation, options, population, archive, level } = state;
  const { most, confirm } = options.replicates;
  const wanted = levelAt(state);
  if (wanted > level && population.length > 0)
    return asking({ ...state, phase: 'raising', level: wanted }, population, wanted);
  if (generation < options.generations) return bred(state);
  if (confirm > 0 && archive.length > 0)
    return asking({ ...state, phase: 'confirming' }, archive, most + confirm);
  return { ...state, phase: 'finished' };
}

function bred(state: SearchState): SearchState {
  const { options, population, generation, seen } = state;
  if (generation >= options.generations) return nextGeneration(state);
  return entering({ ...state, phase: 'racing' }, children(population, options, { generation, seen }));
}

/**
 * Points that are asked for the first time. A space that has no further point brings none, and the generation is
 * over.
 */
function entering(state: SearchState, points: readonly Point[]): SearchState {
  if (points.length === 0) return raced(state);
  const { options } = state;
  const cohort = entrants(points, state.seen.length, options);
  return asking({ ...state, cohort, seen: [...state.seen, ...points] }, cohort, options.replicates.first);
}

const asking = (state: SearchState, members: readonly Member[], to: number): SearchState => ({
  ...state,
  asked: askFor(members, to),
});

/**
 * Replicates of the population in a generation: the first number, doubled again and again up to the most. Each number has as
 * many generations as give it the same share of the runs: half as many as the one before.
 */
function levelAt({ generation, options: { generations, replicates } }: SearchState): number {
  const levels = [replicates.first];
  while (levels[levels.length - 1] < replicates.most)
    levels.push(Math.min(replicates.most, GROWTH * levels[levels.length - 1]));
  const whole = levels.reduce((sum, level) => sum + 1 / level, 0);
  let until = 0;
  for (const level of levels) {
    until += (generations * (1 / level)) / whole;
    if (generation < until) return level;
  }
  return replicates.most;
}

function archived({ options }: SearchState, kept: readonly Member[], compared: readonly Member[]): Member[] {
  const front = joined(kept, compared);
  if (front.length <= options.archive) return front;
  const goals = front.map((member) => member.goals);
  return mostSpread(goals, Math.ceil(KEPT * options.archive)).map((n) => front[n]);
}

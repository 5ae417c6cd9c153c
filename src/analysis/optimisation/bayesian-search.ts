import { directionOf, fromReplicate, reached } from './aggregate.js';
import type { BayesianOptions, BayesianState } from './bayesian-state.js';
import { firstPoints, furtherPoints } from './breeding.js';
import { askFor, entrants, grown, violationOf, withResults } from './evaluations.js';
import type { FrontPoint } from './front.js';
import { believedAt } from './gaussian-process.js';
import { coordinatesOf, isNoisy, type Models, modelsOf } from './models.js';
import { proposedPoints } from './proposals.js';
import type { Candidate, Evaluation, Member } from './search-state.js';
import { settledBayesianOptions } from './settled-options.js';
import type { Point } from './variables.js';

/** How much more replicates the best point so far has when it is evaluated again. */
const GROWTH = 2;

/**
 * A sparing search for the best point of one goal, for evaluations that are dear: a Gaussian process is fitted to
 * what was found, and that point is evaluated next of which most improvement is expected, times the probability that
 * it keeps the limits. `askBayesian` says what to evaluate, `tellBayesian` takes what was found, until nothing is
 * asked for; `bestOf` is the answer. Time grows with the cube of the points: some hundreds at most.
 *
 * With noise the model has it too, the best point is the one believed best and not the one with the best value, and
 * it is evaluated in more replicates as long as it stays so: in the end it has the most, and then is evaluated once
 * more in replicates that played no part in choosing it.
 *
 * Source: Jones, Schonlau and Welch 1998, DOI 10.1023/A:1008306431147; limits: Schonlau, Welch and Jones 1998, DOI
 * 10.1214/lnms/1215456182; noise: Huang, Allen, Notz and Zeng 2006, DOI 10.1007/s10898-005-2454-3.
 * @throws RangeError for options that no search can follow
 * @example
 * const begun = beginBayesianSearch({ variables: [{ range: [0, 1] }], points: 10, seed: 'a' });
 * askBayesian(begun).length; // => 4
 */
export function beginBayesianSearch(given: BayesianOptions): BayesianState {
  const options = settledBayesianOptions(given);
  const empty = { members: [], smoothness: null, best: null, asked: [], seen: [] };
  return asking({ options, phase: 'searching', ...empty }, firstPoints(options, options.initial), []);
}

/**
 * What a sparing search wants evaluated next, in any order; nothing once it is finished.
 * @example
 * const begun = beginBayesianSearch({ variables: [{ range: [0, 1] }], points: 10, initial: 3, seed: 'a' });
 * askBayesian(begun).map(({ id, from, to }) => [id, from, to]); // => [[0, 0, 1], [1, 0, 1], [2, 0, 1]]
 */
export const askBayesian = ({ asked }: BayesianState): Candidate[] =>
  asked.filter(({ found }) => found === null).map(({ id, point, from, to }) => ({ id, point, from, to }));

/**
 * A sparing search with results of some of what it asked for. It goes on once all are there, and the order in which
 * they came leaves no trace.
 * @throws RangeError for a result that was not asked for, or that has not a finite value for the goal and each limit
 * in each replicate
 * @example
 * let state = beginBayesianSearch({ variables: [{ range: [0, 1] }], points: 12, seed: 'a' });
 * const valueAt = ([x]) => (x - 0.3) * (x - 0.3);
 * for (let asked = askBayesian(state); asked.length > 0; asked = askBayesian(state))
 *   state = tellBayesian(state, asked.map(({ id, point }) => ({ id, values: [[valueAt(point)]] })));
 * Math.abs(bestOf(state).point[0] - 0.3) < 0.01; // => true
 */
export function tellBayesian(state: BayesianState, results: readonly Evaluation[]): BayesianState {
  if (results.length === 0) return state;
  const next = { ...state, asked: withResults(state, results) };
  if (next.asked.some(({ found }) => found === null)) return next;
  return answered({ ...next, members: grown(next, next.members), asked: [] });
}

/** All that was asked for is known. */
function answered(state: BayesianState): BayesianState {
  if (state.phase === 'confirming') return { ...state, phase: 'finished' };
  const { options, members, seen } = state;
  const wanted = Math.min(options.batch, options.points - seen.length);
  // One point shows nothing of how a function varies.
  if (members.length < 2)
    return wanted > 0 ? asking(state, furtherPoints(options, seen, wanted), []) : finished(state);
  const models = modelsOf(state);
  const smoothness = [models.goal, ...models.limits].map((fitted) => fitted.smoothness);
  const { chosen, cost, keeps } = bestAmong(state, models);
  const known = { ...state, smoothness, best: { id: chosen.id, cost } };
  const best = keeps ? { value: cost, point: chosen.point } : null;
  const points = wanted > 0 ? proposedPoints({ options, models, best, seen }, wanted) : [];
  return points.length > 0 ? asking(known, points, raised(known, chosen)) : raisedToMost(known, chosen);
}

/** The best point, for twice the replicates, while it has not the most. */
function raised(
  { options }: BayesianState,
  chosen: Member,
): { readonly member: Member; readonly to: number }[] {
  const have = chosen.values[0].length;
  const { most } = options.replicates;
  return have < most ? [{ member: chosen, to: Math.min(GROWTH * have, most) }] : [];
}

/** No further point: the best one gets the most replicates, and if it is no longer the best then, the next one does. */
function raisedToMost(state: BayesianState, chosen: Member): BayesianState {
  const { most, confirm } = state.options.replicates;
  if (chosen.values[0].length < most)
    return asking({ ...state, phase: 'raising' }, [], [{ member: chosen, to: most }]);
  if (confirm === 0) return finished(state);
  return asking({ ...state, phase: 'confirming' }, [], [{ member: chosen, to: most + confirm }]);
}

const finished = (state: BayesianState): BayesianState => ({ ...state, phase: 'finished' });

/** New points for the first replicates, and known ones for more. */
function asking(
  state: BayesianState,
  points: readonly Point[],
  again: readonly { readonly member: Member; readonly to: number }[],
): BayesianState {
  const { options, members, seen } = state;
  if (points.length + again.length === 0) return finished(state);
  const fresh = entrants(points, seen.length, options);
  return {
    ...state,
    members: [...members, ...fresh],
    asked: [
      ...askFor(fresh, options.replicates.first),
      ...again.flatMap(({ member, to }) => askFor([member], to)),
    ],
    seen: [...seen, ...points],
  };
}

/** The point believed best of those that keep the limits, or else the one that breaks them least. */
function bestAmong({ members, options }: BayesianState, { goal, limits }: Models) {
  const noisy = isNoisy(options);
  const judged = members.map((member) => {
    const place = coordinatesOf(options.variables, member.point);
    const keeps = noisy
      ? limits.every((limit) => believedAt(limit, place).mean <= 0)
      : member.violation === 0;
    return { chosen: member, cost: noisy ? believedAt(goal, place).mean : member.goals[0], keeps };
  });
  const keeping = judged.filter(({ keeps }) => keeps);
  if (keeping.length > 0) return keeping.reduce((best, one) => (one.cost < best.cost ? one : best));
  return judged.reduce((best, one) => (one.chosen.violation < best.chosen.violation ? one : best));
}

/**
 * The best point that a sparing search has found: believed best where there is noise. What its goal reached is that
 * of the replicates that confirm it, if there were any, else what is believed of it.
 * @throws RangeError before a search has evaluated two points
 * @example
 * const begun = beginBayesianSearch({ variables: [{ range: [0, 1] }], points: 2, initial: 2, seed: 'a', start: [[0.5], [1]] });
 * const found = tellBayesian(begun, askBayesian(begun).map(({ id, point }) => ({ id, values: [point] })));
 * bestOf(found).point; // => [0.5]
 */
export function bestOf({ best, members, options }: BayesianState): FrontPoint {
  const member = members.find(({ id }) => id === best?.id);
  if (best === null || member === undefined)
    throw new RangeError('expected a search that has evaluated at least two points');
  const { goals, replicates } = options;
  const { point, values, limits } = member;
  const confirmed = values[0].length > replicates.most;
  const from = confirmed ? replicates.most : 0;
  const believed = -directionOf(goals[0]) * best.cost + 0;
  return {
    point,
    goals: [confirmed ? reached(values[0].slice(from), fromReplicate(goals[0], from)) : believed],
    goalsWhenChosen: [believed],
    violation: limits.reduce(
      (total, amounts) => total + violationOf(amounts.slice(from), options.limitsHold),
      0,
    ),
    replicates: values[0].length - from,
  };
}

import { type Point, valueAt } from '../../analysis/optimisation/variables.js';
import { evaluate } from '../../model/engine/evaluate.js';
import type { Policy } from '../../model/engine/policy.js';
import { namesOf } from '../../model/engine/program.js';
import { stream } from '../../random/streams.js';
import { doseFor } from '../dose-for-sum.js';
import type { SearchLever, SearchSpace } from './space.js';

/** Levers that a portfolio drawn for the start has at most. */
const MOST_MIXED = 5;

/**
 * What a search starts from: the hand-written strategies as far as its levers can say them, every lever alone at what the budget pays for,
 * and portfolios of a few levers drawn at random. Points drawn evenly over all ranges would have a little of every lever in all of them.
 */
export function startingPoints(
  space: SearchSpace,
  against: readonly Policy[],
  { population, seed }: { readonly population: number; readonly seed: string },
): Point[] {
  const random = stream(seed, 'search: starting points');
  const found: Point[] = [];
  const known = new Set<string>();
  const add = (point: Point | null): void => {
    const key = JSON.stringify(point);
    if (point === null || known.has(key) || found.length >= population) return;
    known.add(key);
    found.push(point);
  };
  for (const policy of against) add(pointOf(space, policy));
  if (space.values.length > 0) add(mixOf(space, new Map(), null));
  const alone = space.levers.map((_, n) => mixOf(space, new Map([[n, 1]]), null));
  // At least a quarter is left to mixes, among which children find more than among levers alone.
  for (const point of alone.slice(0, Math.max(0, Math.floor((3 * population) / 4) - found.length)))
    add(point);
  for (let tries = 0; tries < 20 * population && found.length < population; tries++)
    add(mixOf(space, sharesOf(space, random), random));
  return found;
}

/**
 * A hand-written strategy as a point of the space: doses of those of its levers that vary, and values of those names, within what they may
 * be; null where none of them does.
 */
function pointOf({ levers, values, variables }: SearchSpace, policy: Policy): Point | null {
  const doses = levers.map(({ id }) => {
    const use = policy.levers.find(
      ({ lever, target }) => id === (target === undefined ? lever : `${lever}:${target}`),
    );
    // One whose dose follows the years, or that a rule puts in force, is no number.
    return use === undefined || use.rule !== undefined || namesOf(use.dose).length > 0
      ? null
      : evaluate(use.dose, {});
  });
  const numbers = new Map(policy.levers.flatMap((use) => Object.entries(use.values ?? {})));
  if (doses.every((dose) => dose === null) && !values.some(({ id }) => numbers.has(id))) return null;
  const first = variables.length - values.length;
  return variables.map((variable, v) => {
    if (v < levers.length) return nearestIn(levers[v], doses[v] ?? 0);
    if (v < first) return valueAt(variable, 0);
    const { id, written } = values[v - first];
    return nearestIn({ variable }, numbers.get(id) ?? written);
  });
}

function nearestIn({ variable }: Pick<SearchLever, 'variable'>, dose: number): number {
  if ('choices' in variable)
    return variable.choices.reduce((near, one) =>
      Math.abs(one - dose) < Math.abs(near - dose) ? one : near,
    );
  const [low, high] = variable.range;
  const near = Math.min(high, Math.max(low, dose));
  return variable.whole === true
    ? Math.min(Math.floor(high), Math.max(Math.ceil(low), Math.round(near)))
    : near;
}

/** Shares of the budget for a few levers. */
function sharesOf({ levers }: SearchSpace, random: () => number): ReadonlyMap<number, number> {
  const count = Math.min(levers.length, 2 + Math.floor(random() * (MOST_MIXED - 1)));
  const chosen = new Map<number, number>();
  while (chosen.size < count) chosen.set(Math.floor(random() * levers.length), random());
  const sum = [...chosen.values()].reduce((total, share) => total + share, 0);
  return new Map([...chosen].map(([lever, share]) => [lever, share / sum]));
}

/**
 * Levers at what shares of the budget pay for, or without a budget at shares of their largest doses.
 * @param random draws when levers begin, and named values; without it they begin at their earliest, and values are as the policy has them
 */
function mixOf(
  space: SearchSpace,
  shares: ReadonlyMap<number, number>,
  random: (() => number) | null,
): Point {
  const { levers, values, variables, budget } = space;
  const first = variables.length - values.length;
  return variables.map((variable, v) => {
    if (v >= first && random === null) return nearestIn({ variable }, values[v - first].written);
    if (v >= levers.length) return valueAt(variable, random?.() ?? 0);
    const share = shares.get(v);
    const { anchor, cost } = levers[v];
    if (share === undefined) return nearestIn(levers[v], anchor);
    const most = 'choices' in variable ? Math.max(...variable.choices) : variable.range[1];
    const dose =
      budget === Number.POSITIVE_INFINITY ? share * most : doseFor(share * budget, most, cost).dose;
    return nearestIn(levers[v], 'choices' in variable ? most : dose);
  });
}

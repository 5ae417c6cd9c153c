import { quantileSorted } from 'simple-statistics';
import { type Payoffs, statesOf } from './payoffs.js';

/**
 * Measures of robustness as Herman, Reed, Zeff and Characklis 2015 name them (DOI 10.1061/(ASCE)WR.1943-5452.0000509) and the package
 * Rhodium computes them (`rhodium/robustness.py`, Project-Platypus/Rhodium), for comparison with published studies.
 */

/** The percentile that both use unless another is given, as a share. */
const HIGH = 0.9;

/**
 * Regret of the first type: how far payoffs over states lie from the payoff of the same strategy in the state that was planned for, as a
 * share of that, whichever way; a high quantile of it. A strategy that does better than planned counts as one that does worse.
 *
 * @throws RangeError for no payoff, or a baseline of 0
 * @example
 * regretFromBaseline([90, 110, 150], 100, 0.5); // => 0.1
 */
export function regretFromBaseline(payoffs: ArrayLike<number>, baseline: number, quantile = HIGH): number {
  statesOf([payoffs]);
  if (baseline === 0) throw new RangeError('a deviation relative to a baseline of 0 has no size');
  return quantileOf(
    Array.from(payoffs, (payoff) => Math.abs((payoff - baseline) / baseline)),
    quantile,
  );
}

/**
 * Regret of the second type: how far each strategy lies from the best of each state, as a share of what it reaches there; a high
 * quantile of it over the states.
 *
 * @throws RangeError for payoffs that are no matrix of finite numbers, or one of which is 0
 * @example
 * regretFromBest([[2, 5], [4, 4]], 0.5); // => [0.5, 0.125]
 */
export function regretFromBest(payoffs: Payoffs, quantile = HIGH): number[] {
  const states = statesOf(payoffs);
  const best = Array.from({ length: states }, (_, state) => Math.max(...payoffs.map((row) => row[state])));
  return payoffs.map((row) => {
    if (Array.from(row).some((payoff) => payoff === 0))
      throw new RangeError('a regret relative to a payoff of 0 has no size');
    return quantileOf(
      best.map((most, state) => Math.abs((row[state] - most) / row[state])),
      quantile,
    );
  });
}

/**
 * Satisficing of the first type, the domain criterion: share of the states in which all that is required is met.
 *
 * @throws RangeError for no state
 * @example
 * satisficingDomain([true, false, true, true]); // => 0.75
 */
export function satisficingDomain(met: readonly boolean[]): number {
  if (met.length === 0) throw new RangeError('expected at least one state of the world, found none');
  return met.filter((one) => one).length / met.length;
}

/**
 * Satisficing of the second type, the horizon of uncertainty: distance of the state that was planned for to the nearest one in which what
 * is required is not met (Herman et al. 2015; more is better). Rhodium takes the nearest state in which it is met instead, and 0
 * where there is none; `nearest: 'met'` gives that.
 *
 * @param states inputs of each state, all in comparable units
 * @param met whether each state meets what is required
 * @returns Euclidean distance; for `failed` infinite where all states meet it
 * @throws RangeError for no state, or states and answers that do not fit each other
 * @example
 * const met = [true, false, false];
 * uncertaintyHorizon([[0, 1], [3, 4], [6, 8]], met, { baseline: [0, 0] }); // => 5
 * uncertaintyHorizon([[0, 1], [3, 4], [6, 8]], met, { baseline: [0, 0], nearest: 'met' }); // => 1
 */
export function uncertaintyHorizon(
  states: readonly ArrayLike<number>[],
  met: readonly boolean[],
  { baseline, nearest = 'failed' }: HorizonAsked,
): number {
  if (states.length === 0 || states.length !== met.length)
    throw new RangeError(`expected as many answers as states, found ${met.length} for ${states.length}`);
  if (states.some((state) => state.length !== baseline.length))
    throw new RangeError(`expected ${baseline.length} inputs of every state, as of the baseline`);
  const wanted = nearest === 'met';
  const distances = states.filter((_, n) => met[n] === wanted).map((state) => distance(state, baseline));
  if (distances.length > 0) return Math.min(...distances);
  return wanted ? 0 : Number.POSITIVE_INFINITY;
}

/** From where a horizon is measured, and to what. */
export interface HorizonAsked {
  /** Inputs of the state that was planned for. */
  readonly baseline: ArrayLike<number>;
  readonly nearest?: 'failed' | 'met';
}

function distance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let squares = 0;
  for (let k = 0; k < one.length; k++) squares += (one[k] - other[k]) * (one[k] - other[k]);
  return Math.sqrt(squares);
}

function quantileOf(values: readonly number[], level: number): number {
  if (!(level >= 0 && level <= 1)) throw new RangeError(`expected a level from 0 to 1, found ${level}`);
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    level,
  );
}

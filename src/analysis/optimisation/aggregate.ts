import { quantileSorted } from 'simple-statistics';
import type { Direction } from '../../statistics/best.js';
import { mean } from '../../statistics/mean.js';

/**
 * What counts of the values that a goal has over replicates:
 * - `mean`;
 * - `quantile`: the value that a share of the replicates is worse than, 0.1 for one that nine of ten reach;
 * - `worst`;
 * - `shareReaching`: the share of replicates at the threshold or better (satisficing);
 * - `maximalRegret`: the largest shortfall, over replicates, against the best of the alternatives and the point, 0
 *   for one that is best in all of them;
 * - `regret`: the mean of the shortfalls against the best value known in each replicate, or the shortfall that a share of the replicates
 *   exceed: 0.1 for one that nine of ten stay within, 0 for the largest. Against the same best, the mean regret orders points as their mean does.
 */
export type Aggregate =
  | { readonly kind: 'mean' }
  | { readonly kind: 'quantile'; readonly share: number }
  | { readonly kind: 'worst' }
  | { readonly kind: 'shareReaching'; readonly threshold: number }
  | {
      readonly kind: 'maximalRegret';
      /** Values of each alternative in the same replicates, in their order. */
      readonly alternatives: readonly (readonly number[])[];
    }
  | {
      readonly kind: 'regret';
      /** Null for the mean. */
      readonly share: number | null;
      /** The best value known in each replicate; a search fills it in. */
      readonly best: readonly number[];
    };

const MEAN: Aggregate = { kind: 'mean' };

/** A goal of a search. */
export interface Goal {
  /** 1 where more is better, -1 (unless given) where less is better. */
  readonly direction?: Direction;
  /** The mean unless given. */
  readonly aggregate?: Aggregate;
}

/**
 * One number of the values of a goal over replicates, in the unit of the values (a share from 0 to 1 for
 * `shareReaching`). Quantiles are linear between order statistics.
 *
 * Source: McPhail et al. 2018 (what robustness metrics count), DOI 10.1002/2017EF000649; regret: Savage 1951, DOI
 * 10.1080/01621459.1951.10500768; satisficing: Starr 1963, Product design and decision theory.
 * @param values one a replicate
 * @param direction 1 where more is better, -1 where less is better
 * @throws RangeError for no values, a share that is not in 0..1, and alternatives or best values of fewer replicates than there are
 * @example
 * aggregated([4, 1, 3, 2], { kind: 'worst' }, 1); // => 1
 * aggregated([4, 1, 3, 2], { kind: 'quantile', share: 0.25 }, -1); // => 3.25
 * aggregated([4, 1, 3, 2], { kind: 'shareReaching', threshold: 2 }, 1); // => 0.75
 * aggregated([4, 1, 3, 2], { kind: 'maximalRegret', alternatives: [[5, 4, 0, 0]] }, 1); // => 3
 * aggregated([4, 1, 3, 2], { kind: 'regret', share: null, best: [5, 4, 3, 2] }, 1); // => 1
 */
export function aggregated(values: readonly number[], aggregate: Aggregate, direction: Direction): number {
  if (values.length === 0) throw new RangeError('expected a value of at least one replicate, found none');
  switch (aggregate.kind) {
    case 'mean':
      return mean(values);
    case 'worst':
      return (
        direction * values.reduce((low, value) => Math.min(low, direction * value), Number.POSITIVE_INFINITY)
      );
    case 'quantile':
      return quantileFromWorst(values, aggregate.share, direction);
    case 'shareReaching':
      return values.filter((value) => direction * (value - aggregate.threshold) >= 0).length / values.length;
    case 'maximalRegret':
      return maximalRegret(values, aggregate.alternatives, direction);
    case 'regret':
      return regretAgainst(values, aggregate, direction);
  }
}

function quantileFromWorst(values: readonly number[], share: number, direction: Direction): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share of ${share} is not in 0..1`);
  const rising = values.map((value) => direction * value).sort((a, b) => a - b);
  return direction * quantileSorted(rising, share);
}

/**
 * Of each value the shortfall against the best that is known of its replicate, 0 where it is the best itself.
 * @throws RangeError for fewer best values than there are values
 * @example
 * regretsOf([4, 1], [5, 4], 1); // => [1, 3]
 * regretsOf([4, 1], [3, 1], -1); // => [1, 0]
 */
export function regretsOf(
  values: readonly number[],
  best: readonly number[],
  direction: Direction,
): number[] {
  if (best.length < values.length)
    throw new RangeError(`expected the best of ${values.length} replicates, found that of ${best.length}`);
  return values.map((value, n) => Math.max(0, direction * (best[n] - value)));
}

function regretAgainst(
  values: readonly number[],
  { share, best }: Extract<Aggregate, { readonly kind: 'regret' }>,
  direction: Direction,
): number {
  const regrets = regretsOf(values, best, direction);
  return share === null ? mean(regrets) : quantileFromWorst(regrets, share, -1);
}

function maximalRegret(
  values: readonly number[],
  alternatives: readonly (readonly number[])[],
  direction: Direction,
): number {
  const short = alternatives.find((other) => !(other.length >= values.length));
  if (short !== undefined)
    throw new RangeError(
      `expected alternatives of ${values.length} replicates, found one of ${short.length}`,
    );
  return values.reduce(
    (most, value, n) =>
      alternatives.reduce((worst, other) => Math.max(worst, direction * (other[n] - value)), most),
    0,
  );
}

/**
 * Which way an aggregate gets better: a share that reaches is to be high, a regret low, whichever way the values go.
 */
export function directionOf({ direction = -1, aggregate }: Goal): Direction {
  if (aggregate?.kind === 'shareReaching') return 1;
  if (aggregate?.kind === 'maximalRegret' || aggregate?.kind === 'regret') return -1;
  return direction;
}

/**
 * The same goal of values that begin with a later replicate than the first: alternatives and best values are then read from there on
 * too.
 */
export function fromReplicate(goal: Goal, from: number): Goal {
  if (goal.aggregate?.kind === 'regret')
    return { ...goal, aggregate: { ...goal.aggregate, best: goal.aggregate.best.slice(from) } };
  if (goal.aggregate?.kind !== 'maximalRegret') return goal;
  const alternatives = goal.aggregate.alternatives.map((values) => values.slice(from));
  return { ...goal, aggregate: { kind: 'maximalRegret', alternatives } };
}

/** What is asked of a goal: its aggregate, in its unit. */
export const reached = (values: readonly number[], { aggregate = MEAN, direction = -1 }: Goal): number =>
  aggregated(values, aggregate, direction);

/** A goal's aggregate as something to be made low, whichever way it is better. */
export function costOf(values: readonly number[], goal: Goal): number {
  // Adding 0 makes 0 of -0, which JSON does not know.
  return -directionOf(goal) * reached(values, goal) + 0;
}

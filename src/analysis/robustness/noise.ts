import { power } from '../../maths/power.js';
import { type CrossedMatrix, drawMeans } from '../../statistics/crossed-layout.js';
import { varianceComponents } from '../../statistics/variance.js';
import type { Payoffs } from './payoffs.js';

/**
 * What random numbers add to payoffs that are means over replicates: variances, in the squared unit of the goal, of what they add to a
 * payoff of one state. Strategies under common random numbers share much of it, so that it is stated of the reference itself, and of
 * every other strategy's difference to the reference.
 */
export interface PayoffNoise {
  /** Place of the strategy that the others are compared with. */
  readonly reference: number;
  /** One a strategy: of the difference to the reference, and of the payoff itself for the reference. Differs from state to state. */
  readonly variances: readonly number[];
  /** Degrees of freedom with which the variances were estimated; infinite, as if they were known, unless given. */
  readonly degrees?: number;
  /** The same of what random numbers add to all states alike; 0 unless given. It is not removed, and enters the bootstrap. */
  readonly shared?: readonly number[];
}

/** Payoffs as means over replicates, and what is known of their noise. */
export interface NoisyPayoffs {
  readonly payoffs: Float64Array[];
  readonly noise: PayoffNoise;
}

/**
 * Payoffs and their noise from all runs: each strategy under the same states and the same random numbers.
 *
 * Source: variance components, Searle, Casella and McCulloch 1992, chapter 4, DOI 10.1002/9780470316856.
 * @param runs of each strategy: one row a state, one column a replicate, row after row; at least two of each
 * @throws RangeError for no strategy, a reference that is none, fewer than two states or replicates, or runs that do not fit them
 * @example
 * const runs = [[0, 2, 4, 6], [1, 3, 5, 7]].map((values) => Float64Array.from(values));
 * const { payoffs, noise } = payoffsOfRuns(runs, { states: 2, replicates: 2 });
 * payoffs.map((row) => [...row]); // => [[1, 5], [2, 6]]
 * noise.variances; // => [0, 0]
 */
export function payoffsOfRuns(
  runs: readonly CrossedMatrix[],
  layout: { readonly states: number; readonly replicates: number; readonly reference?: number },
): NoisyPayoffs {
  const { states, replicates, reference = 0 } = layout;
  if (runs[reference] === undefined)
    throw new RangeError(`the reference is strategy ${reference + 1} of ${runs.length}`);
  if (states < 2 || replicates < 2)
    throw new RangeError(`noise shows from two states and two replicates, found ${states} and ${replicates}`);
  const payoffs = runs.map((values) => drawMeans(values, states, replicates));
  const parts = runs.map((values, strategy) => {
    const own = strategy === reference ? values : values.map((value, cell) => value - runs[reference][cell]);
    return varianceComponents(own, states, replicates);
  });
  return {
    payoffs,
    noise: {
      reference,
      variances: parts.map(({ interaction }) => interaction / replicates),
      degrees: (states - 1) * (replicates - 1),
      shared: parts.map(({ replicate }) => replicate / replicates),
    },
  };
}

/** 95 % quantile of the standard normal distribution: a spread that noise alone exceeds less often is not noise alone. */
const BEYOND_CHANCE = 1.6448536269514722;

/**
 * Payoffs whose noise no longer shows in their spread: the reference, and the difference of every other strategy to it, are drawn over
 * states towards their means until they vary as much as they would without noise (as `shrunkDrawMeans` by `spread`). Means stay. Where
 * noise alone would explain the variance of a difference (F test at 5 %), the difference becomes its mean: otherwise what is left of noise
 * by chance would make a regret in one of two strategies that are truly alike. Differences that vary a little are lost with it.
 *
 * Source: Louis 1984, DOI 10.1080/01621459.1984.10478062.
 * @param shares weights of the states that add up to 1
 */
export function withoutNoise(payoffs: Payoffs, noise: PayoffNoise, shares: Float64Array): Float64Array[] {
  const { reference, variances, degrees = Number.POSITIVE_INFINITY } = noise;
  const base = payoffs[reference];
  const drawn = (values: Float64Array, strategy: number) =>
    drawnTogether(values, shares, { variance: variances[strategy], degrees });
  const level = drawn(Float64Array.from(base), reference);
  return payoffs.map((row, strategy) => {
    if (strategy === reference) return level;
    const difference = Float64Array.from(row, (value, state) => value - base[state]);
    return drawn(difference, strategy).map((value, state) => level[state] + value);
  });
}

interface Estimated {
  readonly variance: number;
  readonly degrees: number;
}

function drawnTogether(values: Float64Array, shares: Float64Array, noise: Estimated): Float64Array {
  if (noise.variance === 0) return values;
  const centre = values.reduce((sum, value, state) => sum + shares[state] * value, 0);
  const squares = values.reduce(
    (sum, value, state) => sum + shares[state] * (value - centre) * (value - centre),
    0,
  );
  // Of a weighted sample, as the divisor n - 1 is of an even one; it counts as so many states of equal weight.
  const concentration = shares.reduce((sum, share) => sum + share * share, 0);
  const degrees = 1 / concentration - 1;
  if (!(degrees > 0 && squares > 0)) return values;
  const variance = squares / (1 - concentration);
  const kept = isNoiseAlone({ variance, degrees }, noise)
    ? 0
    : Math.sqrt(Math.max(0, variance - noise.variance) / variance);
  return values.map((value) => centre + kept * (value - centre));
}

/** Whether a ratio of variances is one that chance gives, by its cube root as normal: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.6.15. */
function isNoiseAlone(all: Estimated, noise: Estimated): boolean {
  const root = power(all.variance / noise.variance, 1 / 3);
  const [above, below] = [2 / (9 * all.degrees), 2 / (9 * noise.degrees)];
  const lead = (1 - below) * root - (1 - above);
  return lead < BEYOND_CHANCE * Math.sqrt(below * root * root + above);
}

/** @throws RangeError for a reference that is no strategy, degrees of freedom of 0, or variances that are not one a strategy from 0 */
export function requireNoise(noise: PayoffNoise, strategies: number): void {
  const { reference, variances, shared, degrees = Number.POSITIVE_INFINITY } = noise;
  if (!(degrees > 0)) throw new RangeError(`expected degrees of freedom above 0, found ${degrees}`);
  if (!(Number.isInteger(reference) && reference >= 0 && reference < strategies))
    throw new RangeError(`the reference is strategy ${reference + 1} of ${strategies}`);
  for (const some of shared === undefined ? [variances] : [variances, shared])
    if (some.length !== strategies || !some.every((one) => one >= 0 && Number.isFinite(one)))
      throw new RangeError(
        `expected a variance from 0 of each of ${strategies} strategies, found ${some.join(', ')}`,
      );
}

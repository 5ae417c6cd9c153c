import { mean as meanOf } from '../../statistics/mean.js';
import type { Payoffs } from './payoffs.js';
import { sharedRanks } from './ranks.js';
import { regret } from './regret.js';
import type { WeightedPayoffs } from './weighted-payoffs.js';
import { weightedQuantile } from './weighted-quantile.js';

/** Measures of how well a strategy does over states of the world, and whether more of it is better. */
export const ROBUSTNESS_METRICS = {
  /** Mean payoff. */
  expected: 1,
  /** Payoff in the worst state (Wald): the more states, the worse it is. */
  maximin: 1,
  /** A low quantile of the payoffs, which does not fall with the number of states. */
  lowQuantile: 1,
  /** Regret in the state in which it is largest (Savage). */
  minimaxRegret: -1,
  meanRegret: -1,
  /** Share of the states that are acceptable, or whose payoff reaches the threshold (Simon); what McPhail et al. 2018 call Starr's domain criterion. */
  satisficing: 1,
  /** Share of the states in which no other strategy is better by more than the tolerance: the domain of the strategy (Starr). */
  starr: 1,
} as const;

/** The name of one of these. */
export type RobustnessMetric = keyof typeof ROBUSTNESS_METRICS;

/** One value a strategy of each measure; null where there is no threshold to satisfy. */
export type MetricValues = Readonly<Record<RobustnessMetric, number[] | null>>;

/** What the measures ask for, payoffs apart. */
export interface Measured {
  readonly threshold: number | null;
  readonly tolerance: number;
  readonly quantile: number;
}

/**
 * @param shares weights of the states that add up to 1; a state of weight 0 does not count
 * @param acceptable takes the place of the threshold; null where there is none
 */
export function metricValues(
  payoffs: Payoffs,
  { shares, acceptable }: Pick<WeightedPayoffs, 'shares' | 'acceptable'>,
  measured: Measured,
): MetricValues {
  const { threshold, tolerance, quantile } = measured;
  const regrets = regret(payoffs);
  const even = shares.every((share) => share === shares[0]);
  // Of even weights: equal values give exactly that value, and a share of states is a count over their number.
  const mean = (row: ArrayLike<number>) => (even ? meanOf(row) : sumOver(shares, (state) => row[state]));
  const shareWhere = (holds: (state: number) => boolean) => {
    const held = sumOver(even ? shares.map(() => 1) : shares, (state) => (holds(state) ? 1 : 0));
    return even ? held / shares.length : Math.min(1, held);
  };
  const satisfied = () => {
    if (acceptable !== null) return acceptable.map((held) => shareWhere((state) => held[state]));
    return threshold === null ? null : payoffs.map((row) => shareWhere((state) => row[state] >= threshold));
  };
  return {
    expected: payoffs.map(mean),
    maximin: payoffs.map((row) => extreme(row, shares, -1)),
    lowQuantile: payoffs.map((row) => weightedQuantile(row, shares, quantile)),
    minimaxRegret: regrets.map((row) => extreme(row, shares, 1)),
    meanRegret: regrets.map(mean),
    satisficing: satisfied(),
    starr: regrets.map((row) => shareWhere((state) => row[state] <= tolerance)),
  };
}

function sumOver(shares: Float64Array, of: (state: number) => number): number {
  let sum = 0;
  for (let state = 0; state < shares.length; state++) sum += shares[state] * of(state);
  return sum;
}

/** The highest value of a state that counts, or the lowest. */
function extreme(row: ArrayLike<number>, shares: Float64Array, direction: 1 | -1): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < shares.length; state++)
    if (shares[state] > 0) most = Math.max(most, direction * row[state]);
  return direction * most;
}

/** Ranks of the strategies by each measure. */
export function metricRanks(values: MetricValues): MetricValues {
  const ranked = (metric: RobustnessMetric) =>
    values[metric] === null ? null : sharedRanks(values[metric], ROBUSTNESS_METRICS[metric]);
  return Object.fromEntries(METRICS.map((metric) => [metric, ranked(metric)])) as unknown as MetricValues;
}

/** All names, in the order of the table. */
export const METRICS = Object.keys(ROBUSTNESS_METRICS) as RobustnessMetric[];

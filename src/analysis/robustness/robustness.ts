import { type ChanceOfRanks, chanceOfRanks } from './chance-of-ranks.js';
import { METRICS, type Measured, metricRanks, metricValues, type RobustnessMetric } from './metrics.js';
import { type PayoffNoise, requireNoise } from './noise.js';
import { type Acceptable, type Payoffs, sharesOf, statesOf } from './payoffs.js';
import { type RankAgreement, rankAgreement } from './ranks.js';
import { measurable, type WeightedPayoffs } from './weighted-payoffs.js';

/** What robustness is asked of. */
export interface RobustnessAsked {
  /** One row a strategy, one column a state of the world; more is better. */
  readonly payoffs: Payoffs;
  /** One a state, e.g. how probable it is; equal ones unless given. */
  readonly weights?: ArrayLike<number>;
  /** A payoff that is enough, in the unit of the goal; without one, and without `acceptable`, there is no satisficing. */
  readonly threshold?: number;
  /** One row a strategy, whether it is acceptable in each state by whatever is asked of it, in place of a threshold. */
  readonly acceptable?: Acceptable;
  /** Regret up to which a strategy counts as best in a state (Starr), in the unit of the goal; 0 unless given. */
  readonly tolerance?: number;
  /** Level of the low quantile, above 0 and below 1; 0.1 unless given. */
  readonly quantile?: number;
  /** Which structure of the model each state has. */
  readonly structures?: readonly string[];
  /** Where payoffs are means over replicates. */
  readonly noise?: PayoffNoise;
  /** Resamples of the states; 500 unless given, 0 for none. */
  readonly resamples?: number;
  /** Of the resamples. */
  readonly seed?: string;
}

/** A measure of one strategy and its rank among all, 1 for the best, equal ones sharing the mean of their ranks. */
export interface RankedMetric {
  readonly value: number;
  readonly rank: number;
}

/** By measure; null where there is nothing to satisfy. */
export type RobustnessOfStrategy = Readonly<Record<RobustnessMetric, RankedMetric | null>>;

/** How alike two measures order the strategies. */
export interface MetricAgreement extends RankAgreement {
  readonly metrics: readonly [RobustnessMetric, RobustnessMetric];
}

/** The states of one structure by themselves. */
export interface RobustnessOfStructure {
  readonly structure: string;
  readonly states: number;
  /** One a strategy. */
  readonly strategies: readonly RobustnessOfStrategy[];
  /** How alike these states and all states order the strategies, by measure. */
  readonly agreement: Readonly<Record<RobustnessMetric, RankAgreement | null>>;
}

/** Robustness of strategies, and how far their ranks depend on the measure, on the structure and on chance. */
export interface Robustness {
  /** One a strategy. */
  readonly strategies: readonly RobustnessOfStrategy[];
  /** Of every two measures. */
  readonly agreement: readonly MetricAgreement[];
  /** In the order in which structures first come; none where there are no labels. */
  readonly structures: readonly RobustnessOfStructure[];
  /** Null where no resamples were asked for. */
  readonly chance: ChanceOfRanks | null;
}

const QUANTILE = 0.1;
const RESAMPLES = 500;

/**
 * Robustness of strategies over states of the world by seven measures, with the ranks that follow, and how stable these are: between
 * measures, between structures of the model, and under resampling of the states (and of the noise in them).
 *
 * Worst case, quantile, regret, satisficing and Starr's measure are biased where payoffs are means of few replicates, since noise
 * counts as a difference between states (what is acceptable is given as it is). Where it is stated, it is taken out of the spread of the payoffs first, of all states and of
 * those of each structure (`withoutNoise`); means are left as they are. What differs between strategies by less than the error of
 * their means is then a regret still: see `chance`.
 *
 * Source: measures, McPhail et al. 2018, DOI 10.1002/2017EF000649; regret of robust decisions, Lempert, Groves, Popper and Bankes 2006,
 * DOI 10.1287/mnsc.1050.0472; comparison of measures by their ranks, Kwakkel, Eker and Pruyt 2016, DOI 10.1007/978-3-319-33121-8_10;
 * domain of a strategy, Starr 1963, Product Design and Decision Theory, Prentice-Hall (studies after it, McPhail et al. too, often call
 * the share of states that reach a threshold so, which is `satisficing` here).
 * @throws RangeError for payoffs that are no matrix of finite numbers, weights, labels, noise or what is acceptable that do not fit it, or a quantile,
 * tolerance, threshold or number of resamples that is none
 * @example
 * const found = robustness({ payoffs: [[1, 5], [4, 3]], threshold: 3, resamples: 0 });
 * const [first, second] = found.strategies;
 * [first.expected.value, second.expected.value]; // => [3, 3.5]
 * [first.minimaxRegret.value, second.minimaxRegret.value]; // => [3, 2]
 * [first.satisficing.rank, second.satisficing.rank]; // => [2, 1]
 * [first.starr.value, first.starr.rank]; // => [0.5, 1.5]
 */
export function robustness(asked: RobustnessAsked): Robustness {
  const states = statesOf(asked.payoffs);
  const { payoffs, noise = null, structures, resamples = RESAMPLES, acceptable = null } = asked;
  const measured = measuredOf(asked);
  const shares = sharesOf(asked.weights, states);
  if (noise !== null) requireNoise(noise, payoffs.length);
  requireAcceptable(acceptable, { strategies: payoffs.length, states });
  if (structures !== undefined && structures.length !== states)
    throw new RangeError(`expected a structure of each of ${states} states, found ${structures.length}`);
  if (!(Number.isInteger(resamples) && resamples >= 0))
    throw new RangeError(`expected a whole number of resamples from 0, found ${resamples}`);
  const matrix = { payoffs, shares, noise, acceptable };
  const strategies = strategiesOf(matrix, measured);
  return {
    strategies,
    agreement: agreementOf(strategies),
    structures: structuresOf(matrix, measured, structures ?? [], strategies),
    chance:
      resamples > 0 ? chanceOfRanks(matrix, measured, { resamples, seed: asked.seed ?? 'robustness' }) : null,
  };
}

function requireAcceptable(
  acceptable: Acceptable | null,
  { strategies, states }: { readonly strategies: number; readonly states: number },
): void {
  if (acceptable === null) return;
  const short = acceptable.find((held) => held.length !== states);
  if (acceptable.length !== strategies || short !== undefined)
    throw new RangeError(
      `expected for each of ${strategies} strategies whether it is acceptable in each of ${states} states, found ${acceptable.length} rows, of ${short?.length ?? states}`,
    );
}

function measuredOf({
  threshold = null,
  tolerance = 0,
  quantile = QUANTILE,
}: {
  readonly threshold?: number | null;
  readonly tolerance?: number;
  readonly quantile?: number;
}): Measured {
  if (threshold !== null && !Number.isFinite(threshold))
    throw new RangeError(`expected a finite threshold, found ${threshold}`);
  if (!(tolerance >= 0)) throw new RangeError(`expected a tolerance from 0, found ${tolerance}`);
  if (!(quantile > 0 && quantile < 1))
    throw new RangeError(`expected a level of the quantile between 0 and 1, found ${quantile}`);
  return { threshold, tolerance, quantile };
}

function strategiesOf(matrix: WeightedPayoffs, measured: Measured): RobustnessOfStrategy[] {
  const values = metricValues(measurable(matrix), matrix, measured);
  const ranks = metricRanks(values);
  return matrix.payoffs.map((_, strategy) =>
    byMetric((metric) => {
      const [own, places] = [values[metric], ranks[metric]];
      return own === null || places === null ? null : { value: own[strategy], rank: places[strategy] };
    }),
  );
}

const byMetric = <T>(of: (metric: RobustnessMetric) => T): Record<RobustnessMetric, T> =>
  Object.fromEntries(METRICS.map((metric) => [metric, of(metric)])) as Record<RobustnessMetric, T>;

/** Ranks of all strategies by a measure; null where it has no values. */
function ranksBy(strategies: readonly RobustnessOfStrategy[], metric: RobustnessMetric): number[] | null {
  const ranks = strategies.flatMap((strategy) => strategy[metric]?.rank ?? []);
  return ranks.length === strategies.length ? ranks : null;
}

function agreementOf(strategies: readonly RobustnessOfStrategy[]): MetricAgreement[] {
  return METRICS.flatMap((one, n) =>
    METRICS.slice(n + 1).flatMap((other) => {
      const [left, right] = [ranksBy(strategies, one), ranksBy(strategies, other)];
      if (left === null || right === null) return [];
      return [{ metrics: [one, other] as const, ...rankAgreement(left, right) }];
    }),
  );
}

function structuresOf(
  { payoffs, shares, noise, acceptable }: WeightedPayoffs,
  measured: Measured,
  labels: readonly string[],
  whole: readonly RobustnessOfStrategy[],
): RobustnessOfStructure[] {
  return [...new Set(labels)].flatMap((structure) => {
    const own = labels.flatMap((label, state) => (label === structure ? [state] : []));
    if (!own.some((state) => shares[state] > 0)) return [];
    const part = {
      payoffs: payoffs.map((row) => Float64Array.from(own, (state) => row[state])),
      shares: sharesOf(
        Float64Array.from(own, (state) => shares[state]),
        own.length,
      ),
      noise,
      acceptable: acceptable?.map((held) => own.map((state) => held[state])) ?? null,
    };
    const strategies = strategiesOf(part, measured);
    const agreement = byMetric((metric) => {
      const [here, there] = [ranksBy(strategies, metric), ranksBy(whole, metric)];
      return here === null || there === null ? null : rankAgreement(here, there);
    });
    return [{ structure, states: own.length, strategies, agreement }];
  });
}

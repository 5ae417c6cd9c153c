import { quantileSorted } from 'simple-statistics';
import { showsChance, showsParameters, showsWhole } from './estimable.js';
import { satterthwaiteDegrees, studentMultiple } from './student.js';
import { crossedStandardError, type VarianceComponents, varianceComponents } from './variance.js';

/** 95 % intervals of an effect; null at both ends where the runs do not let one estimate it. */
export interface EffectIntervals {
  /** Central 95 % of what could happen: all differences, over parameter draws and replicates. */
  readonly low: number | null;
  readonly high: number | null;
  /** 95 % of one run at the mean effect: chance alone, the parameters known. */
  readonly chanceLow: number | null;
  readonly chanceHigh: number | null;
  /** 95 % of the expected effect over parameter draws, replicate noise removed. */
  readonly parameterLow: number | null;
  readonly parameterHigh: number | null;
}

/** Difference alternative minus baseline under the same random numbers, in the unit of the indicator. Null: not estimable. */
export interface PairedEffect extends EffectIntervals {
  readonly mean: number;
  /** Standard error of the mean, clustered by draw and by replicate. */
  readonly standardError: number | null;
  /** 95 % confidence interval of the mean: how exactly the runs made so far fix it. */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  readonly pairs: number;
  /** Of the draw means, see `varianceComponents`; null where unknown. */
  readonly reliability: number | null;
}

type Ends = readonly [low: number, high: number];

/**
 * The paired effect with its intervals, all three by one estimator: the quantiles 2.5 % and 97.5 % of the differences,
 * drawn together around their mean until they spread as that source alone makes them (by the root of its share of the
 * variance): by all of it for `low..high`, a predictive interval; by what replicates add, alike in all draws or not, for
 * `chance`; by what draws add for `parameter`. Neither source alone thus reaches farther than both together, and each
 * keeps the skewness of the whole. A mean outside the quantiles, as a few extreme runs make it, counts as the nearer one.
 *
 * Which of them the runs let one estimate: see `estimable.ts`. A source whose variance is estimated as 0 is indistinguishable
 * from none in these runs: its interval is unknown too, unless all differences are equal.
 *
 * Source: values drawn together until they have the variance of what is estimated: Louis 1984,
 * DOI 10.1080/01621459.1984.10478062; variance components: see `varianceComponents`.
 *
 * @param difference alternative minus baseline, one row a draw, one column a replicate
 * @param draws parameter draws; 0 stands for the one row of point values
 * @throws RangeError where the matrix does not have draws times replicates values
 */
export function pairedEffect(difference: Float64Array, draws: number, replicates: number): PairedEffect {
  const layout = { draws: Math.max(1, draws), replicates };
  const parts = varianceComponents(difference, layout.draws, replicates);
  const whole = centralInterval(difference);
  const chance = parts.replicate + parts.interaction;
  const [low, high] = showsWhole(layout) ? whole : UNKNOWN;
  const [chanceLow, chanceHigh] = showsChance(layout)
    ? drawnTogether(whole, parts.mean, chance, parts.draw)
    : UNKNOWN;
  const [parameterLow, parameterHigh] = showsParameters(layout)
    ? drawnTogether(whole, parts.mean, parts.draw, chance)
    : UNKNOWN;
  return {
    mean: parts.mean,
    low,
    high,
    chanceLow,
    chanceHigh,
    parameterLow,
    parameterHigh,
    ...meanInterval(parts, layout.draws, replicates),
    pairs: difference.length,
    reliability: parts.reliability,
  };
}

const UNKNOWN = [null, null] as const;

function centralInterval(values: Float64Array): Ends {
  const sorted = values.slice().sort() as unknown as number[];
  return [quantileSorted(sorted, 0.025), quantileSorted(sorted, 0.975)];
}

/** Share of a standard deviation that is taken for what rounding leaves of 0. */
const ROUNDING = 1e-7;

/** The interval of one source of variance, given that of the others; written so that rounding never widens it. */
function drawnTogether([low, high]: Ends, mean: number, own: number, others: number): Ends | typeof UNKNOWN {
  const spread = own + others === 0 ? 0 : Math.sqrt(own / (own + others));
  if (others > 0 && spread < ROUNDING) return UNKNOWN;
  const centre = Math.min(Math.max(mean, low), high);
  return [
    Math.min(centre, low + (1 - spread) * (centre - low)),
    Math.max(centre, high - (1 - spread) * (high - centre)),
  ];
}

function meanInterval(
  parts: VarianceComponents,
  draws: number,
  replicates: number,
): Pick<PairedEffect, 'standardError' | 'meanLow' | 'meanHigh'> {
  const standardError = crossedStandardError(parts, draws, replicates);
  if (standardError === null) return { standardError, meanLow: null, meanHigh: null };
  const degrees = satterthwaiteDegrees([
    [parts.meanSquares.draw, draws - 1],
    [parts.meanSquares.replicate, replicates - 1],
  ]);
  const half = standardError * studentMultiple(degrees);
  return { standardError, meanLow: parts.mean - half, meanHigh: parts.mean + half };
}

import { quantileSorted } from 'simple-statistics';
import { type Shrinkage, shrunkDrawMeans } from './shrinkage.js';
import { satterthwaiteDegrees, studentMultiple } from './student.js';
import { crossedStandardError, type VarianceComponents, varianceComponents } from './variance.js';

/** Standard deviations to each side that hold 95 % of a normal distribution. */
const NORMAL_95 = 1.959963984540054;

/** Difference alternative minus baseline under shared luck, in the unit of the indicator. */
export interface PairedEffect {
  readonly mean: number;
  /** Central 95 % of what could happen: all differences, over parameter draws and replicates. */
  readonly low: number;
  readonly high: number;
  /** 95 % of one future at the mean effect: luck alone, the parameters known. */
  readonly chanceLow: number;
  readonly chanceHigh: number;
  /** Central 95 % of the expected effect over parameter draws, replicate noise removed. */
  readonly parameterLow: number;
  readonly parameterHigh: number;
  /** Standard error of the mean, clustered by draw and by replicate; 0 where a single pair leaves it unknown. */
  readonly standardError: number;
  /** 95 % confidence interval of the mean: how exactly the runs made so far fix it. */
  readonly meanLow: number;
  readonly meanHigh: number;
  readonly pairs: number;
  /** Of the draw means, see `varianceComponents`; null where unknown. */
  readonly reliability: number | null;
}

/**
 * The paired effect with its intervals.
 * - `low..high`: quantiles 2.5 % and 97.5 % of all differences, a predictive interval;
 * - `chance`: mean plus and minus 1.96 times the standard deviation within draws, pooled over draws;
 * - `parameter`: quantiles 2.5 % and 97.5 % of the shrunk draw means; the mean alone for a single draw.
 *
 * @param difference alternative minus baseline, one row a draw, one column a replicate
 * @param draws parameter draws; 0 stands for the one row of point values
 * @throws RangeError where the matrix does not have draws times replicates values
 */
export function pairedEffect(
  difference: Float64Array,
  draws: number,
  replicates: number,
  shrinkage: Shrinkage = 'reliability',
): PairedEffect {
  const rows = Math.max(1, draws);
  const parts = varianceComponents(difference, rows, replicates);
  const [low, high] = centralInterval(difference);
  const chance = chanceHalfWidth(parts, rows);
  const [parameterLow, parameterHigh] = centralInterval(
    shrunkDrawMeans(difference, rows, replicates, shrinkage, parts),
  );
  const standardError = crossedStandardError(parts, rows, replicates);
  const half = standardError * meanMultiple(parts, rows, replicates);
  return {
    mean: parts.mean,
    low,
    high,
    chanceLow: parts.mean - chance,
    chanceHigh: parts.mean + chance,
    parameterLow,
    parameterHigh,
    standardError,
    meanLow: parts.mean - half,
    meanHigh: parts.mean + half,
    pairs: difference.length,
    reliability: parts.reliability,
  };
}

function centralInterval(values: Float64Array): readonly [number, number] {
  const sorted = values.slice().sort() as unknown as number[];
  return [quantileSorted(sorted, 0.025), quantileSorted(sorted, 0.975)];
}

/**
 * Half of the central 95 % of one future at the mean effect: the spread of futures, not the precision of a mean,
 * so that few replicates do not widen it. The pooled variance within draws is
 * meanSquare(replicate) / D + meanSquare(residual) (D - 1) / D.
 */
function chanceHalfWidth(parts: VarianceComponents, draws: number): number {
  const shared = parts.meanSquares.replicate / draws;
  const own = (parts.meanSquares.residual * (draws - 1)) / draws;
  return NORMAL_95 * Math.sqrt(shared + own);
}

function meanMultiple(parts: VarianceComponents, draws: number, replicates: number): number {
  const degrees = satterthwaiteDegrees([
    [parts.meanSquares.draw, draws - 1],
    [parts.meanSquares.replicate, replicates - 1],
  ]);
  return studentMultiple(degrees);
}

import { quantileSorted } from 'simple-statistics';
import { requireNumber, requireNumbers, requireShare } from '../../statistics/checked-numbers.js';
import { type Quantiles, requireQuantiles } from './quantiles.js';

/** A forecast, as a sample, as quantiles or as the ends of one interval, and what happened. */
export type ForecastAndOutcome = { readonly outcome: number } & (
  | { readonly sample: ArrayLike<number> }
  | Quantiles
  | { readonly lower: number; readonly upper: number }
);

export interface Coverage {
  /** The share of outcomes that the intervals were to hold. */
  readonly level: number;
  /** The share that they held. */
  readonly share: number;
  /** Forecasts counted. */
  readonly n: number;
  /** Of each forecast, in order: 1 where its interval held the outcome, else 0; `meanScoreInterval` takes them. */
  readonly inside: readonly number[];
}

/**
 * Share of outcomes that lie in the central interval of their forecast, its ends included: near the level for forecasts
 * that mean what they say.
 *
 * The interval of a sample lies between its quantiles at (1 - level) / 2 and (1 + level) / 2; quantiles of a forecast must have
 * these levels; of a forecast given by the ends of one interval, `level` says which interval it is.
 *
 * Source: Gneiting, Balabdaoui and Raftery 2007, DOI 10.1111/j.1467-9868.2007.00587.x.
 * @param level between 0 and 1, as 0.9
 * @throws RangeError for no pairs, a level that the quantiles lack, ends or quantiles that cross, values that are no numbers
 * @example
 * const pairs = [{ lower: 0, upper: 2, outcome: 1 }, { lower: 0, upper: 2, outcome: 3 }];
 * coverage(pairs, 0.9).share; // => 0.5
 * coverage(pairs, 0.9).n; // => 2
 */
export function coverage(pairs: readonly ForecastAndOutcome[], level: number): Coverage {
  if (pairs.length === 0) throw new RangeError('coverage needs at least one forecast with its outcome');
  requireShare(level, 'the level');
  const inside = pairs.map((pair, place) => {
    requireNumber(pair.outcome, `outcome ${place + 1}`);
    const [lower, upper] = centralInterval(pair, level);
    return lower <= pair.outcome && pair.outcome <= upper ? 1 : 0;
  });
  const held = inside.reduce<number>((sum, one) => sum + one, 0);
  return { level, share: held / pairs.length, n: pairs.length, inside };
}

function centralInterval(pair: ForecastAndOutcome, level: number): readonly [number, number] {
  const tail = (1 - level) / 2;
  if ('sample' in pair) {
    if (pair.sample.length === 0) throw new RangeError('a sample has at least one value');
    requireNumbers(pair.sample, 'a sample');
    const sorted = Float64Array.from(pair.sample).sort() as unknown as number[];
    return [quantileSorted(sorted, tail), quantileSorted(sorted, 1 - tail)];
  }
  if ('lower' in pair) {
    requireNumbers([pair.lower, pair.upper], 'the ends');
    if (pair.lower > pair.upper) throw new RangeError(`the ends cross: ${pair.lower} and ${pair.upper}`);
    return [pair.lower, pair.upper];
  }
  requireQuantiles(pair);
  return [quantileAt(pair, tail), quantileAt(pair, 1 - tail)];
}

/** Levels are written as decimals: 0.05 and (1 - 0.9) / 2 differ in the last digits. */
const SAME_LEVEL = 1e-9;

function quantileAt({ levels, quantiles }: Quantiles, level: number): number {
  for (let i = 0; i < levels.length; i++) if (Math.abs(levels[i] - level) < SAME_LEVEL) return quantiles[i];
  throw new RangeError(`the forecast has no quantile at ${level.toFixed(3)}`);
}

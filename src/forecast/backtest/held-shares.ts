import { mean } from '../../statistics/mean.js';
import { wilson } from '../../statistics/wilson.js';
import { meanScoreInterval } from '../scores/block-bootstrap.js';
import type { ForecastScore } from './forecast-score.js';

/** Shares of outcomes that lay in 50 and 90 % intervals, each with its 95 % interval; null where there are too few origins for one. */
export interface HeldShares {
  /** Mean over origins, each with the share of its forecasts. */
  readonly coverage50: number;
  /**
   * 95 % interval of the share that 50 % intervals held, by block bootstrap, and at least as wide as Wilson's for as many independent
   * origins: where all or none held, resamples all say the same.
   */
  readonly coverage50Low: number | null;
  readonly coverage50High: number | null;
  readonly coverage90: number;
  /** The same of 90 % intervals. */
  readonly coverage90Low: number | null;
  readonly coverage90High: number | null;
}

/** Forecasts origin by origin, the first first. */
export function byOrigin(scores: readonly ForecastScore[]): ForecastScore[][] {
  const origins = [...new Set(scores.map(({ origin }) => origin))].sort((a, b) => a - b);
  return origins.map((origin) => scores.filter((one) => one.origin === origin));
}

interface Blocks {
  /** Origins that are not independent of each other, as many as forecasts reach years ahead. */
  readonly block: number;
  readonly seed: string;
}

/** Coverage from forecasts origin by origin: an origin counts once, however many forecasts it has. */
export function heldShares(origins: readonly (readonly ForecastScore[])[], blocks: Blocks): HeldShares {
  const sharesOf = (inside: 'inside50' | 'inside90') =>
    origins.map((own) => mean(own.map((one) => one[inside])));
  const [half, most] = [sharesOf('inside50'), sharesOf('inside90')];
  const [[low50, high50], [low90, high90]] = [half, most].map((shares) => coverageInterval(shares, blocks));
  return {
    coverage50: mean(half),
    coverage50Low: low50,
    coverage50High: high50,
    coverage90: mean(most),
    coverage90Low: low90,
    coverage90High: high90,
  };
}

function coverageInterval(
  shares: readonly number[],
  { block, seed }: Blocks,
): readonly [low: number | null, high: number | null] {
  const held = meanScoreInterval(shares, { horizon: block, seed });
  if (!held.available) return [null, null];
  const [low, high] = wilson(held.estimate, held.n / block);
  return [Math.min(held.low, low), Math.max(held.high, high)];
}

/**
 * Whether the intervals of coverage hold 0.5 of 50 % intervals and 0.9 of 90 % intervals; null where there are too few origins.
 * Intervals that are not as wide as they say can be so in the middle and right at the ends: both are looked at.
 */
export function coversOf({
  coverage50Low,
  coverage50High,
  coverage90Low,
  coverage90High,
}: HeldShares): boolean | null {
  const [half, most] = [holds(0.5, coverage50Low, coverage50High), holds(0.9, coverage90Low, coverage90High)];
  if (half === false || most === false) return false;
  return half === null || most === null ? null : true;
}

const holds = (level: number, low: number | null, high: number | null): boolean | null =>
  low === null || high === null ? null : low <= level && level <= high;

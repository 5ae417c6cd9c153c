import type { Collected } from '../ensemble/collected.js';
import { drawMeans } from '../statistics/crossed-layout.js';
import { mean, sampleVariance } from '../statistics/mean.js';
import type { BreakEvenRow } from './decision-rows.js';
import { type Drawn, drawnValues } from './drawn-values.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** How far a driver has to go with net health benefit for its break-even to mean something. */
const LEAST_CORRELATION = 0.3;

/** Fewer draws on one side of it say nothing of that side. */
const FEWEST_DRAWS = 5;

/**
 * Where the strongest driver of each scenario turns the sign of its net health benefit: the crossing of zero by the straight line
 * through the draws, all else as it was drawn. Left out where the draws do not bear it out: unless their mean lies above 0 on one side
 * and below 0 on the other, each by more than its standard error.
 */
export function breakEvenRows(collected: Collected, drivers: Comparison['drivers']): BreakEvenRow[] {
  const { scenarios, draws, replicates, model } = collected;
  const column = seriesIndex(collected, 'netHealthBenefit');
  const baseline = totalOver(collected, 0, column);
  const drawn = drawnValues(scenarios[0], draws, model);
  return scenarios.slice(1).flatMap(({ id }, n) => {
    const strongest = drivers.find(({ scenario }) => scenario === id);
    if (strongest === undefined || Math.abs(strongest.correlation) < LEAST_CORRELATION) return [];
    const input = drawn.find(({ parameter }) => parameter === strongest.parameter);
    if (input === undefined || new Set(input.values).size <= 3) return [];
    const difference = pairedDifference(totalOver(collected, n + 1, column), baseline);
    const effects = [...drawMeans(difference, draws.length, replicates.length)];
    const row = breakEvenOf(input, effects);
    return row === null ? [] : [{ scenario: id, ...row }];
  });
}

function breakEvenOf(
  { parameter, text, unit, grade, values }: Drawn,
  effects: readonly number[],
): Omit<BreakEvenRow, 'scenario'> | null {
  const slope = slopeOf(values, effects);
  const value = mean(values) - mean(effects) / slope;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const above = slope > 0;
  const pays = (one: number) => (above ? one > value : one < value);
  const paying = effects.filter((_, d) => pays(values[d]));
  const losing = effects.filter((_, d) => !pays(values[d]));
  if (!isBeyondZero(paying) || !isBeyondZero(losing.map((effect) => -effect))) return null;
  const share = paying.length / values.length;
  return { parameter, text, unit, grade, value, above, share, mean: mean(values), low, high };
}

/** Whether the mean of enough draws lies above 0 by more than its standard error. */
const isBeyondZero = (effects: readonly number[]): boolean =>
  effects.length >= FEWEST_DRAWS && mean(effects) > Math.sqrt(sampleVariance(effects) / effects.length);

function slopeOf(x: readonly number[], y: readonly number[]): number {
  const [middle, level] = [mean(x), mean(y)];
  let along = 0;
  let spread = 0;
  for (let n = 0; n < x.length; n++) {
    along += (x[n] - middle) * (y[n] - level);
    spread += (x[n] - middle) ** 2;
  }
  return along / spread;
}

import type { Collected } from '../ensemble/collected.js';
import type { Series } from '../model/series.js';
import { mean } from '../statistics/mean.js';
import { pairedEffect } from '../statistics/paired.js';
import type { EffectRow } from './effect-row.js';
import { pairedDifference, totalOver, unitOfTotal } from './totals.js';

/** Paired differences to the first scenario, for every indicator, in each year and over the horizon. */
export function effectRows(collected: Collected): EffectRow[] {
  const { scenarios, series, horizon } = collected;
  const first = scenarios[0].region.policyYear;
  return scenarios.slice(1).flatMap(({ id }, offset) =>
    series.flatMap((column, s) => {
      const years = Array.from({ length: horizon }, (_, t) =>
        effectRow(collected, column, { scenario: id, year: first + t }, [
          collected.column(offset + 1, s, t),
          collected.column(0, s, t),
        ]),
      );
      const totals = [totalOver(collected, offset + 1, s), totalOver(collected, 0, s)] as const;
      return [...years, effectRow(collected, column, { scenario: id, year: 'total' }, totals)];
    }),
  );
}

/** Where a run has no value, the others are a selection: no effect is given. */
const NO_EFFECT = (pairs: number) => {
  const interval = { low: null, high: null, chanceLow: null, chanceHigh: null };
  return { mean: Number.NaN, ...interval, parameterLow: null, parameterHigh: null, pairs };
};

/** The paired difference of one series between two scenarios in a year, or over the horizon. */
export function effectRow(
  collected: Pick<Collected, 'draws' | 'replicates'>,
  { indicator, part }: Series,
  { scenario, year }: Pick<EffectRow, 'scenario' | 'year'>,
  [alternative, reference]: readonly [Float64Array, Float64Array],
): EffectRow {
  const difference = pairedDifference(alternative, reference);
  const effect = difference.some(Number.isNaN)
    ? NO_EFFECT(difference.length)
    : pairedEffect(difference, collected.draws.length, collected.replicates.length);
  const { low, high, chanceLow, chanceHigh, parameterLow, parameterHigh, pairs } = effect;
  const baseline = mean(reference);
  return {
    scenario,
    indicator: indicator.id,
    part,
    unit: year === 'total' ? unitOfTotal(indicator.unit, indicator.kind) : indicator.unit,
    year,
    baseline,
    mean: effect.mean,
    low,
    high,
    chanceLow,
    chanceHigh,
    parameterLow,
    parameterHigh,
    pairs,
    percent:
      indicator.arbitraryZero || baseline === 0 || Number.isNaN(effect.mean)
        ? null
        : (100 * effect.mean) / baseline,
  };
}

import type { Collected } from '../ensemble/collected.js';
import type { Series } from '../model/series.js';
import { mean } from '../statistics/mean.js';
import { pairedEffect } from '../statistics/paired.js';
import type { EffectRow } from './effect-row.js';
import { pairedDifference, totalOver, unitOfTotal } from './totals.js';

/** Paired differences to the first scenario, for every indicator, in each year and over the horizon. */
export function effectRows(collected: Collected): EffectRow[] {
  const { scenarios, series } = collected;
  return scenarios
    .slice(1)
    .flatMap((_, offset) =>
      series.flatMap((_, s) => [
        ...yearlyEffects(collected, offset + 1, s),
        totalEffect(collected, offset + 1, s),
      ]),
    );
}

/** The effects of a scenario, by its place, on one series in every year. */
export function yearlyEffects(collected: Collected, scenario: number, series: number): EffectRow[] {
  return Array.from({ length: collected.horizon }, (_, t) =>
    effectInYear(collected, { scenario, column: series }, t),
  );
}

/** The same in one year, 0 being that of the policy. */
export function effectInYear(
  collected: Collected,
  { scenario, column }: { readonly scenario: number; readonly column: number },
  t: number,
): EffectRow {
  const { scenarios, series } = collected;
  const year = scenarios[0].region.policyYear + t;
  return effectRow(collected, series[column], { scenario: scenarios[scenario].id, year }, [
    collected.column(scenario, column, t),
    collected.column(0, column, t),
  ]);
}

/** The effect of a scenario, by its place, on one series over the horizon. */
export function totalEffect(collected: Collected, scenario: number, series: number): EffectRow {
  const { id } = collected.scenarios[scenario];
  const totals = [totalOver(collected, scenario, series), totalOver(collected, 0, series)] as const;
  return effectRow(collected, collected.series[series], { scenario: id, year: 'total' }, totals);
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

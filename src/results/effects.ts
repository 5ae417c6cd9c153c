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
  const { scenarios, horizon } = collected;
  const [{ region }] = scenarios;
  return Array.from({ length: horizon }, (_, t) =>
    effectRow(
      collected,
      collected.series[series],
      { scenario: scenarios[scenario].id, year: region.policyYear + t },
      [collected.column(scenario, series, t), collected.column(0, series, t)],
    ),
  );
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

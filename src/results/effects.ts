import type { Collected } from '../ensemble/collected.js';
import { mean } from '../statistics/mean.js';
import { pairedEffect } from '../statistics/paired.js';
import type { EffectRow, YearOrTotal } from './tables.js';
import { pairedDifference, totalOver, unitOfTotal } from './totals.js';

/** Paired differences to the first scenario, for every indicator, in each year and over the horizon. */
export function effectRows(collected: Collected): EffectRow[] {
  const { scenarios, series, horizon } = collected;
  const first = scenarios[0].region.policyYear;
  return scenarios.slice(1).flatMap((scenario, offset) =>
    series.flatMap(({ indicator, part }, column) => {
      const row = (
        year: YearOrTotal,
        unit: string,
        alternative: Float64Array,
        baseline: Float64Array,
      ): EffectRow => {
        const level = mean(baseline);
        const effect = pairedEffect(
          pairedDifference(alternative, baseline),
          collected.draws.length,
          collected.replicates.length,
          'spread',
        );
        const { low, high, chanceLow, chanceHigh, parameterLow, parameterHigh, pairs } = effect;
        const percent = indicator.arbitraryZero || level === 0 ? null : (100 * effect.mean) / level;
        return {
          scenario: scenario.id,
          indicator: indicator.id,
          part,
          unit,
          year,
          baseline: level,
          mean: effect.mean,
          low,
          high,
          chanceLow,
          chanceHigh,
          parameterLow,
          parameterHigh,
          pairs,
          percent,
        };
      };
      const years = Array.from({ length: horizon }, (_, t) =>
        row(
          first + t,
          indicator.unit,
          collected.column(offset + 1, column, t),
          collected.column(0, column, t),
        ),
      );
      const total = row(
        'total',
        unitOfTotal(indicator.unit, indicator.kind),
        totalOver(collected, offset + 1, column),
        totalOver(collected, 0, column),
      );
      return [...years, total];
    }),
  );
}

import type { Collected } from '../ensemble/collected.js';
import { summariseCrossed } from '../statistics/summary.js';
import type { SummaryRow, YearOrTotal } from './tables.js';
import { totalOver, unitOfTotal } from './totals.js';

/** Mean, spread and quantiles of every indicator, by scenario, in each year and over the horizon. */
export function summaryRows(collected: Collected): SummaryRow[] {
  const { scenarios, series, horizon } = collected;
  const first = scenarios[0].region.policyYear;
  return scenarios.flatMap((scenario, s) =>
    series.flatMap(({ indicator, part }, column) => {
      const row = (year: YearOrTotal, unit: string, values: Float64Array): SummaryRow => ({
        scenario: scenario.id,
        indicator: indicator.id,
        part,
        unit,
        year,
        ...summariseCrossed(values, collected.draws.length, collected.replicates.length),
      });
      const years = Array.from({ length: horizon }, (_, t) =>
        row(first + t, indicator.unit, collected.column(s, column, t)),
      );
      return [
        ...years,
        row('total', unitOfTotal(indicator.unit, indicator.kind), totalOver(collected, s, column)),
      ];
    }),
  );
}

import type { Collected } from '../ensemble/collected.js';
import { summariseCrossed } from '../statistics/summary.js';
import type { SummaryRow } from './effect-row.js';
import { totalOver, unitOfTotal } from './totals.js';

/** Mean, spread and quantiles of every indicator, by scenario, in each year and over the horizon. */
export function summaryRows(collected: Collected): SummaryRow[] {
  const { scenarios, series, horizon } = collected;
  return scenarios.flatMap((_, scenario) =>
    series.flatMap((_, column) => [
      ...Array.from({ length: horizon }, (_, t) => summaryInYear(collected, { scenario, column }, t)),
      summaryOverHorizon(collected, scenario, column),
    ]),
  );
}

/** The same of one series of one scenario in one year, 0 being that of the policy. */
export function summaryInYear(
  collected: Collected,
  { scenario, column }: { readonly scenario: number; readonly column: number },
  t: number,
): SummaryRow {
  const year = collected.scenarios[0].region.policyYear + t;
  const { unit } = collected.series[column].indicator;
  return row(collected, { scenario, column }, { year, unit }, collected.column(scenario, column, t));
}

/** The same of one series of one scenario over the horizon. */
export function summaryOverHorizon(collected: Collected, scenario: number, column: number): SummaryRow {
  const { indicator } = collected.series[column];
  const unit = unitOfTotal(indicator.unit, indicator.kind);
  return row(
    collected,
    { scenario, column },
    { year: 'total', unit },
    totalOver(collected, scenario, column),
  );
}

function row(
  { scenarios, series, draws, replicates }: Collected,
  { scenario, column }: { readonly scenario: number; readonly column: number },
  { year, unit }: Pick<SummaryRow, 'year' | 'unit'>,
  values: Float64Array,
): SummaryRow {
  const { indicator, part } = series[column];
  return {
    scenario: scenarios[scenario].id,
    indicator: indicator.id,
    part,
    unit,
    year,
    ...summariseCrossed(values, draws.length, replicates.length),
  };
}

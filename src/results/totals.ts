import type { Collected } from '../ensemble/collected.js';
import { derivedValue, totalColumn } from '../model/derived-value.js';
import { namesOf, type Program } from '../model/engine/program.js';
import type { IndicatorKind } from '../model/entries/indicator.js';

/**
 * Draws x replicates, row-major, of one column over a range of years: sum of flows, last stock, mean ratio; of a custom
 * indicator its expression on these.
 */
export function totalOver(
  collected: Collected,
  scenario: number,
  series: number,
  from = 0,
  until = collected.horizon,
): Float64Array {
  const { kind, formula } = collected.series[series].indicator;
  if (formula !== undefined) return derivedOver(collected, scenario, formula, from, until);
  if (kind === 'stock') return collected.column(scenario, series, until - 1);
  const total = collected.column(scenario, series, from);
  for (let year = from + 1; year < until; year++) addTo(total, collected.column(scenario, series, year));
  return kind === 'ratio' ? total.map((sum) => sum / (until - from)) : total;
}

function derivedOver(
  collected: Collected,
  scenario: number,
  formula: Program,
  from: number,
  until: number,
): Float64Array {
  const totals = namesOf(formula).map(
    (name) =>
      [name, totalOver(collected, scenario, totalColumn(collected.series, name), from, until)] as const,
  );
  return Float64Array.from({ length: collected.draws.length * collected.replicates.length }, (_, n) =>
    derivedValue(formula, Object.fromEntries(totals.map(([name, column]) => [name, column[n]]))),
  );
}

function addTo(total: Float64Array, values: Float64Array): void {
  for (let n = 0; n < total.length; n++) total[n] += values[n];
}

/** The unit of a total: what is "a year" in a year is not over a horizon. */
export const unitOfTotal = (unit: string, kind: IndicatorKind): string =>
  kind === 'flow' ? unit.replace(/ a year$/, '') : unit;

/** Share of two numbers within which sums of many years are the same: the rest is rounding. */
const ROUNDING = 1e-12;

/** Alternative minus baseline, run by run; 0 where they differ by no more than rounding. */
export function pairedDifference(alternative: Float64Array, baseline: Float64Array): Float64Array {
  return alternative.map((value, n) => withoutRounding(value, baseline[n]));
}

/** The difference of two numbers; 0 where they differ by no more than rounding. */
export function withoutRounding(alternative: number, baseline: number): number {
  const difference = alternative - baseline;
  const rounding = ROUNDING * Math.max(Math.abs(alternative), Math.abs(baseline));
  return Math.abs(difference) <= rounding ? 0 : difference;
}

/** Position of an indicator's total, or of a part of it, among the series. */
export function seriesIndex(collected: Collected, indicator: string, part = ''): number {
  const index = collected.series.findIndex(
    (series) => series.indicator.id === indicator && series.part === part,
  );
  if (index < 0) throw new Error(`no series is called ${indicator}${part === '' ? '' : ` (${part})`}`);
  return index;
}

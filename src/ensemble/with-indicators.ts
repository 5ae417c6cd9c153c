import type { DerivedSpec } from '../model/derived-indicator.js';
import { derivedIndicator } from '../model/derived-indicator.js';
import { derivedValue, fillDerived, totalColumn } from '../model/derived-value.js';
import { namesOf } from '../model/engine/program.js';
import type { Series } from '../model/series.js';
import type { Observations } from '../model/simulation.js';
import type { Collected } from './collected.js';

/**
 * Runs with columns of custom indicators that were not observed: each is computed from the other columns, so that another
 * expression needs no other runs. The numbers are those of runs whose scenarios have the indicators.
 */
export function withIndicators(collected: Collected, indicators: readonly DerivedSpec[]): Collected {
  if (indicators.length === 0) return collected;
  const { series, column } = collected;
  const own = indicators.map(
    (spec): Series => ({ indicator: derivedIndicator(spec), part: '', observe: () => Number.NaN }),
  );
  const derived = (scenario: number, { formula }: DerivedSpec, year: number): Float64Array => {
    const operands = namesOf(formula).map(
      (name) => [name, column(scenario, totalColumn(series, name), year)] as const,
    );
    const runs = collected.draws.length * collected.replicates.length;
    return Float64Array.from({ length: runs }, (_, n) =>
      derivedValue(formula, Object.fromEntries(operands.map(([name, values]) => [name, values[n]]))),
    );
  };
  return {
    ...collected,
    series: [...series, ...own],
    column: (scenario, place, year) =>
      place < series.length
        ? column(scenario, place, year)
        : derived(scenario, indicators[place - series.length], year),
  };
}

/** One run with the columns of custom indicators, which follow those that were observed; itself where there are none. */
export function observationsWith(
  observations: Observations,
  series: readonly Series[],
  horizon: number,
): Observations {
  const width = observations.length / horizon;
  if (width === series.length) return observations;
  const all = new Float64Array(horizon * series.length);
  for (let year = 0; year < horizon; year++) {
    const row = all.subarray(year * series.length, (year + 1) * series.length);
    row.set(observations.subarray(year * width, (year + 1) * width));
    fillDerived(row, series);
  }
  return all;
}

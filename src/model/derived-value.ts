import { evaluate } from './engine/evaluate.js';
import { namesOf, type Program } from './engine/program.js';
import type { Series } from './series.js';

/** A formula on numbers by name; not a number where it is undefined, as after a division by 0. */
export function derivedValue(formula: Program, values: Readonly<Record<string, number>>): number {
  const value = evaluate(formula, values);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Fill in the derived columns of a year's row from its other totals. */
export function fillDerived(row: Float64Array, series: readonly Series[]): void {
  for (let s = 0; s < series.length; s++) {
    const { formula } = series[s].indicator;
    if (formula === undefined) continue;
    const values = namesOf(formula).map((name) => [name, row[totalColumn(series, name)]] as const);
    row[s] = derivedValue(formula, Object.fromEntries(values));
  }
}

/** Column of an indicator's total. */
export const totalColumn = (series: readonly Series[], id: string): number =>
  series.findIndex(({ indicator, part }) => indicator.id === id && part === '');

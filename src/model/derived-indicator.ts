import { evaluate, namesOf, type Program } from './engine/program.js';
import type { Indicator } from './entries/indicator.js';
import type { Bilingual } from './place/region.js';
import type { Series } from './series.js';

/**
 * An indicator computed from the totals of others, in plain data: the custom indicator of a scenario file.
 * In a year it is the expression on the year's totals. Over a horizon it is the expression on the totals over the
 * horizon (flows summed, stocks at the end, ratios averaged), so that a quotient is a quotient of sums and never a mean of
 * quotients, which a single year without a denominator would leave undefined.
 */
export interface DerivedSpec {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly direction: 1 | -1 | 0;
  readonly formula: Program;
}

/** The indicator as the rest of the package knows it. It reads no world, only the values of other indicators: see `fillDerived`. */
export function derivedIndicator({ id, name, unit, direction, formula }: DerivedSpec): Indicator {
  return {
    id,
    name,
    unit,
    definition: `custom: ${formula.source}; empty where that is undefined`,
    direction,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    leansOn: [],
    formula,
    observe: () => Number.NaN,
  };
}

/** A formula on numbers by name; not a number where it is undefined, as after a division by 0. */
export function derivedValue(formula: Program, values: Readonly<Record<string, number>>): number {
  const value = evaluate(formula, values);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Fill in the derived columns of a year's row from its other totals. */
export function fillDerived(row: Float64Array, series: readonly Series[]): void {
  for (const [s, { indicator }] of series.entries()) {
    const { formula } = indicator;
    if (formula === undefined) continue;
    const values = namesOf(formula).map((name) => [name, row[totalColumn(series, name)]] as const);
    row[s] = derivedValue(formula, Object.fromEntries(values));
  }
}

/** Column of an indicator's total. */
export const totalColumn = (series: readonly Series[], id: string): number =>
  series.findIndex(({ indicator, part }) => indicator.id === id && part === '');

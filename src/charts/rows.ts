import type { EffectRow, SummaryRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { alternativesOf } from './alternatives.js';

/** The paired effect of one scenario on one indicator over the horizon, if the comparison has it. */
export const effectOf = (
  { effects }: Comparison,
  scenario: string,
  indicator: string,
  part = '',
): EffectRow | undefined => totalsOf(effects).get(keyOf({ scenario, indicator, part }));

/** The level of one scenario on one indicator over the horizon, if the comparison has it. */
export const summaryOf = (
  { summary }: Comparison,
  scenario: string,
  indicator: string,
  part = '',
): SummaryRow | undefined => totalsOf(summary).get(keyOf({ scenario, indicator, part }));

type Row = Pick<EffectRow, 'scenario' | 'indicator' | 'part' | 'year'>;

const keyOf = ({ scenario, indicator, part }: Omit<Row, 'year'>): string =>
  JSON.stringify([scenario, indicator, part]);

/** Tables have tens of thousands of rows, and charts ask for hundreds: the totals of each are put in order once. */
const totals = new WeakMap<readonly Row[], Map<string, Row>>();

function totalsOf<T extends Row>(rows: readonly T[]): ReadonlyMap<string, T> {
  const known = totals.get(rows) as Map<string, T> | undefined;
  if (known) return known;
  const made = new Map(rows.filter(({ year }) => year === 'total').map((row) => [keyOf(row), row]));
  totals.set(rows, made);
  return made;
}

/** The yearly levels of one scenario on one indicator's total, in order of years. */
export function yearlyRows(comparison: Comparison, scenario: string, indicator: string): SummaryRow[] {
  return comparison.summary
    .filter(
      (row) =>
        row.scenario === scenario &&
        row.indicator === indicator &&
        row.part === '' &&
        typeof row.year === 'number',
    )
    .sort((a, b) => Number(a.year) - Number(b.year));
}

/** Alternatives that have a paired effect on the indicator's total, highest mean first. */
export function rankedEffects(
  comparison: Comparison,
  indicator: string,
): { readonly scenario: ScenarioLabel; readonly effect: EffectRow }[] {
  return alternativesOf(comparison)
    .flatMap((scenario) => {
      const effect = effectOf(comparison, scenario.id, indicator);
      return effect === undefined ? [] : [{ scenario, effect }];
    })
    .sort((a, b) => b.effect.mean - a.effect.mean);
}

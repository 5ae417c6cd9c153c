import type { Comparison, EffectRow, ScenarioLabel, SummaryRow } from '../results/tables.js';
import { alternativesOf } from './alternatives.js';

/** The paired effect of one scenario on one indicator over the horizon, if the comparison has it. */
export function effectOf(
  comparison: Comparison,
  scenario: string,
  indicator: string,
  part = '',
): EffectRow | undefined {
  return comparison.effects.find(
    (row) =>
      row.scenario === scenario && row.indicator === indicator && row.part === part && row.year === 'total',
  );
}

/** The level of one scenario on one indicator over the horizon, if the comparison has it. */
export function summaryOf(
  comparison: Comparison,
  scenario: string,
  indicator: string,
  part = '',
): SummaryRow | undefined {
  return comparison.summary.find(
    (row) =>
      row.scenario === scenario && row.indicator === indicator && row.part === part && row.year === 'total',
  );
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

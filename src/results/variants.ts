import type { Collected } from '../ensemble/collected.js';
import { isVariant } from '../scenario/policy-variants.js';
import type { EffectRow, SummaryRow } from './effect-row.js';
import { effectRow } from './effects.js';
import { summaryOverHorizon } from './summaries.js';
import { totalOver } from './totals.js';

/** A paired difference of a variant of an alternative to the baseline, over the horizon. */
export interface VariantRow extends EffectRow {
  /** The alternative that it is a variant of; `scenario` is the variant's own id. */
  readonly of: string;
  readonly kind: 'stopped' | 'halfPaid';
}

/** The baseline without what its scenario changed of the parameters: levels, and differences to the baseline as it is. */
export interface DefaultWorld {
  readonly summary: readonly SummaryRow[];
  readonly effects: readonly EffectRow[];
}

/** Results of the named scenarios, without their variants. */
export function withoutVariants(collected: Collected): Collected {
  const named = collected.scenarios.flatMap((scenario, index) => (isVariant(scenario) ? [] : [index]));
  return {
    ...collected,
    scenarios: named.map((index) => collected.scenarios[index]),
    column: (scenario, series, year) => collected.column(named[scenario], series, year),
  };
}

/** Paired differences of every variant of an alternative to the baseline, totals over the horizon. */
export function variantRows(collected: Collected): VariantRow[] {
  return collected.scenarios.flatMap((scenario, index) => {
    if (!isVariant(scenario) || scenario.variant.kind === 'defaultWorld') return [];
    const { of, kind } = scenario.variant;
    return totalEffects(collected, index)
      .filter(({ part }) => part === '')
      .map((row) => ({ ...row, of, kind }));
  });
}

/** Levels of the default world and its differences to the baseline; null where it was not run. */
export function defaultWorldRows(collected: Collected): DefaultWorld | null {
  const index = collected.scenarios.findIndex(
    (scenario) => isVariant(scenario) && scenario.variant.kind === 'defaultWorld',
  );
  if (index < 0) return null;
  const summary = collected.series.map((_, series) => summaryOverHorizon(collected, index, series));
  return { summary, effects: totalEffects(collected, index) };
}

function totalEffects(collected: Collected, index: number): EffectRow[] {
  return collected.series.map((column, series) =>
    effectRow(collected, column, { scenario: collected.scenarios[index].id, year: 'total' }, [
      totalOver(collected, index, series),
      totalOver(collected, 0, series),
    ]),
  );
}

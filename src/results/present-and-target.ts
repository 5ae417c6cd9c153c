import type { Collected } from '../ensemble/collected.js';
import type { EffectRow, SummaryRow } from './effect-row.js';
import { effectInYear } from './effects.js';
import { summaryInYear } from './summaries.js';
import { seriesIndex } from './totals.js';

/** An indicator today and in the last simulated year, without the policy and with it. */
export interface PresentAndTargetRow {
  readonly indicator: string;
  /** In the year of the policy, before it can have done much: of the first scenario. */
  readonly present: SummaryRow;
  /** In the last year, of the first scenario. */
  readonly without: SummaryRow;
  /** The same of every other scenario, in their order. */
  readonly alternatives: readonly {
    readonly level: SummaryRow;
    /** Run by run, to the first scenario. */
    readonly effect: EffectRow;
  }[];
}

/**
 * Levels of the present year and of the last one: what would change anyway, and what the policy adds. Flows are those of
 * the year, stocks those at its end.
 * @throws Error for an indicator that was not observed
 */
export function presentAndTarget(collected: Collected, indicators: readonly string[]): PresentAndTargetRow[] {
  const last = collected.horizon - 1;
  return indicators.map((indicator) => {
    const column = seriesIndex(collected, indicator);
    return {
      indicator,
      present: summaryInYear(collected, { scenario: 0, column }, 0),
      without: summaryInYear(collected, { scenario: 0, column }, last),
      alternatives: collected.scenarios.slice(1).map((_, offset) => {
        const place = { scenario: offset + 1, column };
        return {
          level: summaryInYear(collected, place, last),
          effect: effectInYear(collected, place, last),
        };
      }),
    };
  });
}

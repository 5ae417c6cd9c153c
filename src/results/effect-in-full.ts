import type { Collected } from '../ensemble/collected.js';
import { pairedEffect } from '../statistics/paired.js';
import type { EffectRow, SummaryRow } from './effect-row.js';
import { effectRow } from './effects.js';
import { shareAbove } from './pairwise.js';
import { summaryOverHorizon } from './summaries.js';
import { pairedDifference, totalOver } from './totals.js';

/** Everything that runs say of one difference over the horizon. */
export interface EffectInFull {
  readonly effect: EffectRow;
  /** Of the mean, clustered by draw and by replicate; null where the runs do not let one estimate it. */
  readonly standardError: number | null;
  /** 95 % confidence interval of the mean: how exactly the runs made so far fix it. */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  /** Share of paired runs that are better, equal ones counted half; null where neither more nor less is better. */
  readonly shareBetter: number | null;
  readonly withPolicy: SummaryRow;
  readonly without: SummaryRow;
}

/** The difference of one series between two scenarios, by their places: the row of the effects, and what it rests on. */
export function effectInFull(
  collected: Collected,
  {
    scenario,
    reference,
    column,
  }: { readonly scenario: number; readonly reference: number; readonly column: number },
): EffectInFull {
  const { scenarios, series, draws, replicates } = collected;
  const [a, b] = [scenario, reference].map((s) => totalOver(collected, s, column));
  const difference = pairedDifference(a, b);
  const { direction } = series[column].indicator;
  const isKnown = !difference.some(Number.isNaN);
  const whole = isKnown ? pairedEffect(difference, draws.length, replicates.length) : null;
  const of = { scenario: scenarios[scenario].id, year: 'total' } as const;
  return {
    effect: effectRow(collected, series[column], of, [a, b]),
    standardError: whole?.standardError ?? null,
    meanLow: whole?.meanLow ?? null,
    meanHigh: whole?.meanHigh ?? null,
    shareBetter: isKnown && direction !== 0 ? shareAbove(difference, direction) : null,
    withPolicy: summaryOverHorizon(collected, scenario, column),
    without: summaryOverHorizon(collected, reference, column),
  };
}

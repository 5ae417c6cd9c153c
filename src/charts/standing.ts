import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion, excludesZero } from '../statistics/estimable.js';
import { rankedContenders } from './contenders.js';
import { notApartFrom } from './ties.js';

/** What a comparison shows of an indicator that is better the more there is of it, as a title can say it. */
type Standing =
  /** Draws or replicates are too few to conclude anything, or there is nothing to compare. */
  | { readonly kind: 'unknown' }
  /** No alternative has a gain whose interval leaves out 0. */
  | { readonly kind: 'noGain' }
  /** The one of the highest mean gains surely; those that it cannot be distinguished from, if any. */
  | { readonly kind: 'leads'; readonly leader: ScenarioLabel; readonly alike: readonly ScenarioLabel[] };

/** Alternatives whose effect on the indicator is surely above 0, or surely below it, highest mean first. */
export function sureEffects(comparison: Comparison, indicator: string) {
  const sure = rankedContenders(comparison, indicator).filter(({ effect }) =>
    excludesZero(effect, comparison),
  );
  return {
    gains: sure.filter(({ effect }) => effect.mean > 0).map(({ scenario }) => scenario),
    losses: sure.filter(({ effect }) => effect.mean < 0).map(({ scenario }) => scenario),
  };
}

export function standingOn(comparison: Comparison, indicator: string): Standing {
  const [first] = rankedContenders(comparison, indicator);
  if (first === undefined || !allowsConclusion(comparison)) return { kind: 'unknown' };
  const { gains } = sureEffects(comparison, indicator);
  if (gains.length === 0) return { kind: 'noGain' };
  // Of a leader by mean whose own interval is wide, another with a sure gain says more.
  const leader = gains.includes(first.scenario) ? first.scenario : gains[0];
  return { kind: 'leads', leader, alike: notApartFrom(comparison, indicator, leader) };
}

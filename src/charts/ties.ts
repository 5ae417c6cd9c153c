import { pairOf } from '../results/pairwise.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { excludesZero } from '../statistics/estimable.js';
import { contendersOf } from './contenders.js';

/** Ids tied on a goal with `scenario`, itself included: none of them is best in four fifths of the draws. */
export function tiedWith(comparison: Comparison, goal: string, scenario: string): readonly string[] {
  const sets = comparison.ties.filter((tie) => tie.goal === goal && tie.scenarios.includes(scenario));
  return sets.length === 0 ? [scenario] : [...new Set(sets.flatMap((tie) => tie.scenarios))];
}

/**
 * Contenders that the runs do not distinguish from one of them: no strategy is best often enough, or the interval of the
 * difference between the two holds 0.
 */
export function notApartFrom(
  comparison: Comparison,
  indicator: string,
  scenario: ScenarioLabel,
): ScenarioLabel[] {
  const tied = tiedWith(comparison, indicator, scenario.id);
  return contendersOf(comparison, indicator).filter(({ id }) => {
    if (id === scenario.id) return false;
    const pair = pairOf(comparison, scenario.id, id, indicator);
    return tied.includes(id) || (pair !== undefined && !excludesZero(pair, comparison));
  });
}

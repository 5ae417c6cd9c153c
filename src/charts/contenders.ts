import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { alternativesOf } from './alternatives.js';
import { rankedEffects } from './rows.js';

/** Ids of the alternatives that change nothing. */
export const inertOf = ({ warnings }: Comparison): string[] =>
  warnings.flatMap(({ code, of }) => (code === 'changesNothing' ? of : []));

/**
 * Alternatives that can be better or worse than one another on an indicator: not those that change nothing, and on net
 * health benefit not the use of the money that it is measured by.
 */
export function contendersOf(comparison: Comparison, indicator: string): ScenarioLabel[] {
  const inert = inertOf(comparison);
  const measured = indicator.startsWith('netHealthBenefit');
  return alternativesOf(comparison).filter(
    ({ id, yardstick }) => !inert.includes(id) && !(measured && yardstick),
  );
}

/** The contenders on an indicator with their effects, highest mean first. */
export function rankedContenders(comparison: Comparison, indicator: string) {
  const ids = contendersOf(comparison, indicator).map(({ id }) => id);
  return rankedEffects(comparison, indicator).filter(({ scenario }) => ids.includes(scenario.id));
}

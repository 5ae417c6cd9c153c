import type { RobustnessMetric } from '../../analysis/robustness/metrics.js';
import { type DecisionContext, type NamedGoal, onGoal } from '../../charts/decision/decision-context.js';
import type { RobustnessRow } from '../../results/decision/robustness-rows.js';

/** A strategy is called first, and no tie, where at least so many of the resamples have it first. */
export const SURELY_FIRST = 0.95;

/** Rounding that sums of shares leave. */
const ROUNDING = 1e-9;

/** Every strategy by one measure on a goal, the best first. */
export const rowsBy = (
  { robustness }: DecisionContext,
  goal: NamedGoal,
  measure: RobustnessMetric,
): RobustnessRow[] =>
  onGoal(robustness, goal)
    .filter((row) => row.measure === measure)
    .sort((a, b) => a.rank - b.rank);

/** Those of the best rank: several where they are level. */
export const firstOf = <Row extends { readonly rank: number }>(rows: readonly Row[]): Row[] => {
  const best = Math.min(...rows.map(({ rank }) => rank));
  return rows.filter(({ rank }) => rank === best);
};

/**
 * Strategies among which the first place lies: the likeliest ones that have it together in 95 % of the resamples, the one of the best rank
 * among them. A single one is surely first.
 */
export function contendersOf(rows: readonly RobustnessRow[]): RobustnessRow[] {
  const [leader, ...others] = rows;
  const likeliest = [...others].sort((a, b) => b.first - a.first);
  const contenders = [leader];
  let chance = leader.first;
  for (const row of likeliest) {
    if (chance >= SURELY_FIRST - ROUNDING) break;
    contenders.push(row);
    chance += row.first;
  }
  return contenders;
}

import { mean } from '../../statistics/mean.js';
import { type Decision, expectedPayoffs } from './decision.js';
import { effectOutcome, leadOutcome, type OutcomeRuns } from './sensitivity-row.js';

/** The two strategies that are best on average on a goal, the best first; null of a single one. */
export function leadingPair(decision: Decision, goal = decision.goals[0]): readonly [number, number] | null {
  if (decision.strategies.length < 2) return null;
  const expected = decision.strategies.map((_, s) => mean(expectedPayoffs(goal, s, decision.replicates)));
  const [first, second] = expected.map((_, s) => s).sort((a, b) => expected[b] - expected[a] || a - b);
  return [first, second];
}

/**
 * What sensitivities are asked of: the lead of the best strategy over the next on every goal, and what every strategy brings to it. A
 * strategy that never changes anything, as doing nothing does, has none.
 */
export function outcomesOf(decision: Decision): OutcomeRuns[] {
  const { strategies, goals } = decision;
  return goals.flatMap((goal) => {
    const pair = leadingPair(decision, goal);
    const leads = pair === null ? [] : [leadOutcome(goal, pair, strategies)];
    const effects = strategies.map((id, s) => effectOutcome(goal, s, id === '' ? null : id));
    return [...leads, ...effects].filter(({ runs }) => runs.some((value) => value !== runs[0]));
  });
}

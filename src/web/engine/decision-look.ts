import type { ChartContext } from '../../charts/chart-context.js';
import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { decisionOfComparison } from '../../charts/decision-of-comparison.js';
import type { ComparisonDecision } from '../../results/decision/comparison-decision.js';
import { DECISION_WORDS } from './decision-words.js';

/** What the runs of the page say of a decision, for its charts and sentences; no new policy is called as the page calls it. */
export function decisionContextOf(context: ChartContext, found: ComparisonDecision): DecisionContext {
  const { comparison, language } = context;
  const said = decisionOfComparison({ ...context, comparison: { ...comparison, decision: found } });
  if (said === null)
    throw new RangeError('found no decision in a comparison, expected the one just put there');
  const [{ id: none }] = comparison.scenarios;
  const strategy = (id: string) =>
    id === none && !comparison.baselineIsPolicy
      ? DECISION_WORDS[language].withoutPolicy
      : said.names.strategy(id);
  return { ...said, names: { ...said.names, strategy } };
}

import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { words } from '../../language/words.js';
import { type Limit, limitsOf } from '../../results/decision/acceptable.js';
import { amountText } from './decision-names.js';

/** What a strategy must bring in a world to be acceptable there. */
export function acceptableInWords(context: DecisionContext): string {
  const { decision, acceptable, language } = context;
  const text = words(language).decision.acceptable;
  return text.all(limitsOf(decision, acceptable).map((limit) => limitInWords(context, limit)));
}

function limitInWords(context: DecisionContext, limit: Limit): string {
  const { decision, names, language } = context;
  const text = words(language).decision.acceptable;
  const goal = names.goal(limit);
  const direction =
    decision.goals.find(({ indicator, part }) => indicator === limit.indicator && part === limit.part)
      ?.direction ?? null;
  const [low, high] = [limit.atLeast, limit.atMost];
  const amount = (value: number) => amountText(context, limit, value, { signed: true });
  if (Number.isFinite(low) && Number.isFinite(high)) return text.between(goal, amount(low), amount(high));
  if (Number.isFinite(low))
    return low === 0 && direction === 1 ? text.notWorse(goal) : text.atLeast(goal, amount(low));
  return high === 0 && direction === -1 ? text.notWorse(goal) : text.atMost(goal, amount(high));
}

import { words } from '../../language/words.js';
import type { Limit } from '../../results/decision/acceptable.js';
import { amountText } from './amount-on-goal.js';
import type { DecisionContext } from './decision-context.js';

/** When a strategy fails, and what it must bring in a world to be acceptable there. */
export const failsWhen = (context: DecisionContext): string =>
  words(context.language).decision.fails.note(acceptableInWords(context));

/** What a strategy must bring in a world to be acceptable there. */
export function acceptableInWords(context: DecisionContext): string {
  const { limits, language } = context;
  return words(language).decision.acceptable.all(limits.map((limit) => limitInWords(context, limit)));
}

function limitInWords(context: DecisionContext, limit: Limit): string {
  const { decision, names, language } = context;
  const text = words(language).decision.acceptable;
  const goal = names.goal(limit);
  const [low, high] = [limit.atLeast, limit.atMost];
  const direction = decision.goals.find(
    ({ indicator, part }) => indicator === limit.indicator && part === limit.part,
  )?.direction;
  const amount = (value: number) => amountText(context, limit, value, { signed: true });
  if (Number.isFinite(low) && Number.isFinite(high)) return text.between(goal, amount(low), amount(high));
  if (Number.isFinite(low))
    return low === 0 && direction === 1 ? text.notWorse(goal) : text.atLeast(goal, amount(low));
  return high === 0 && direction === -1 ? text.notWorse(goal) : text.atMost(goal, amount(high));
}

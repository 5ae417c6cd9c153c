import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import type { Limit } from '../../results/decision/acceptable.js';
import type { DecisionContext } from './decision-context.js';

const TEXT = texts({
  en: {
    acceptable: (limits: string) =>
      `A strategy is acceptable in a world where it brings: ${limits}; else it fails there.`,
    notWorse: (goal: string) => `${goal} no worse than without any policy`,
    atLeast: (goal: string, value: string) => `${goal} of at least ${value}`,
    atMost: (goal: string, value: string) => `${goal} of at most ${value}`,
    between: (goal: string, low: string, high: string) => `${goal} of ${low} to ${high}`,
    join: '; ',
  },
  zh: {
    acceptable: (limits) => `策略在某一情形下可接受，是指其带来的${limits}；否则即为不可接受。`,
    notWorse: (goal) => `${goal}不差于不实施政策`,
    atLeast: (goal, value) => `${goal}不少于 ${value}`,
    atMost: (goal, value) => `${goal}不多于 ${value}`,
    between: (goal, low, high) => `${goal}在 ${low} 至 ${high} 之间`,
    join: '，',
  },
});

/** What a strategy must bring in a world, in a sentence. */
export function acceptableInWords(context: DecisionContext): string {
  const { acceptable, join } = TEXT[context.language];
  return acceptable(context.limits.map((limit) => limitInWords(context, limit)).join(join));
}

function limitInWords({ names, language }: DecisionContext, limit: Limit): string {
  const text = TEXT[language];
  const { word, times } = names.unit(limit);
  const goal = names.goal(limit);
  const apart = word === '' || word.startsWith('（') ? '' : ' ';
  const amount = (value: number) => formatNumber(value * times) + apart + word;
  const [least, most] = [Number.isFinite(limit.atLeast), Number.isFinite(limit.atMost)];
  if (least && most) return text.between(goal, amount(limit.atLeast), amount(limit.atMost));
  if ((least ? limit.atLeast : limit.atMost) === 0) return text.notWorse(goal);
  return least ? text.atLeast(goal, amount(limit.atLeast)) : text.atMost(goal, amount(limit.atMost));
}

import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { words } from '../../language/words.js';
import type { LimitRow } from '../../results/decision/discovery-rows.js';
import { valueText } from './decision-names.js';

/** The limits of a box as one condition. */
export function boxInWords(context: DecisionContext, limits: readonly LimitRow[]): string {
  const text = words(context.language).decision.limits;
  return text.all(limits.map((limit) => limitInWords(context, limit)));
}

function limitInWords(context: DecisionContext, { input, low, high, kept }: LimitRow): string {
  const { names, language } = context;
  const text = words(language).decision.limits;
  const name = names.input(input);
  const value = (one: number) => valueText(context, input, one);
  if (kept !== null) return text.oneOf(name, kept.map(value));
  if (low !== null && high !== null) return text.between(name, value(low), value(high));
  return low === null ? text.below(name, value(high ?? Number.NaN)) : text.above(name, value(low));
}

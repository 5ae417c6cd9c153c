import { formatEstimate, formatNumber, MOST_DIGITS, type NumberStyle } from '../../language/numbers.js';
import { inSentence } from '../../language/units.js';
import { words } from '../../language/words.js';
import type { DecisionContext, NamedGoal } from './decision-context.js';

/** A scale as from 0 to 1 is no word to put behind a number. */
function unitBehind({ names, language }: DecisionContext, goal: NamedGoal): string {
  const word = inSentence(names.unit(goal).word, language);
  return /^\d/.test(word) || word === names.goal(goal) ? '' : word;
}

/** A number on a goal in its unit, with its sign where it is a difference to no policy. */
export function amountText(
  context: DecisionContext,
  goal: NamedGoal,
  value: number,
  style: NumberStyle,
): string {
  const { names } = context;
  const number = formatNumber(value * names.unit(goal).times, MOST_DIGITS, style);
  return withUnitBehind(context, goal, number);
}

/** A number on a goal with its interval, or alone where there is none. */
export function intervalText(
  context: DecisionContext,
  goal: NamedGoal,
  { mean, low, high }: { readonly mean: number; readonly low: number | null; readonly high: number | null },
): string {
  const { names, language } = context;
  const { times } = names.unit(goal);
  if (low === null || high === null) return amountText(context, goal, mean, { signed: false });
  const text = formatEstimate(mean * times, low * times, high * times);
  return withUnitBehind(context, goal, words(language).interval(text.mean, text.low, text.high));
}

function withUnitBehind(context: DecisionContext, goal: NamedGoal, number: string): string {
  const unit = unitBehind(context, goal);
  return unit === '' ? number : words(context.language).withUnit(number, unit);
}

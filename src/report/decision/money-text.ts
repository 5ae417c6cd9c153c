import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { formatEstimate, formatNumber, formatWhole } from '../../language/numbers.js';
import { sumsUpTo } from '../../language/sums-of-place.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import { currencyName } from '../../model/place/currency.js';

/** A sum of money with its ends, million in the currency of the region. */
export interface Sum {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A sum of money with its interval; alone where it is certain. */
export function moneyText(context: DecisionContext, { value, low, high }: Sum): string {
  if (low === high) return priceText(context, value);
  const unit = unitUpTo(context, [value, high]);
  const text = formatEstimate(value * unit.times, low * unit.times, high * unit.times);
  const { interval, withUnit } = words(context.language);
  return withUnit(interval(text.mean, text.low, text.high), unit.word);
}

/** A sum of money that is known. */
export function priceText(context: DecisionContext, millions: number): string {
  const unit = unitUpTo(context, [millions]);
  return words(context.language).withUnit(formatNumber(millions * unit.times), unit.word);
}

const unitUpTo = ({ money, language }: DecisionContext, millions: readonly number[]) =>
  shownUnit(`million ${money.currency}`, language, 'full', sumsUpTo(millions, language));

/** What a DALY is worth, in the currency of the region. */
export function dalyPrice({ money: { perDaly, currency }, language }: DecisionContext): string {
  return `${formatWhole(perDaly)} ${language === 'zh' ? currencyName(currency).zh : currency}`;
}

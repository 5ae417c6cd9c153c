import { currencyName } from '../model/place/currency.js';
import type { Language } from './languages.js';
import { formatNumber, formatWhole, MOST_DIGITS } from './numbers.js';
import { sumsUpTo } from './sums-of-place.js';
import { COUNTED } from './units.js';

/** Billions are said to no finer a digit than a thousandth, so that what is little next to the largest sum stays short. */
const FINEST = -3;

/** Sums of money that are said together, from millions of a currency. */
export interface MoneyInWords {
  /** A sum with its unit: 300 million CNY, 3 亿元. */
  readonly sum: (millions: number) => string;
  /** The number alone, where the unit stands at another. */
  readonly amount: (millions: number) => string;
  /** Two sums, as 10 to 300 million CNY; one where they are the same. */
  readonly pair: (one: number, between: string, other: number) => string;
  /** The same without the unit. */
  readonly numbers: (one: number, between: string, other: number) => string;
}

/**
 * Words for sums of money in a sentence, all in the unit of the largest: millions, from a thousand million on billions; in
 * Chinese 万, from a hundred million on 亿.
 * @param format of an amount; whole below billions, and these to three digits, unless given
 */
export function moneyTogether(
  all: readonly number[],
  currency: string,
  language: Language,
  format?: (amount: number) => string,
): MoneyInWords {
  const sums = sumsUpTo(all, language);
  const { word, times } = COUNTED[language][sums];
  const unit = `${word}${language === 'zh' ? currencyName(currency).zh : ` ${currency}`}`;
  const usual = sums === 'billions' ? ofBillions : formatWhole;
  const amount = (millions: number) => (format ?? usual)(millions * times);
  const numbers = (one: number, between: string, other: number) =>
    amount(one) === amount(other) ? amount(other) : `${amount(one)} ${between} ${amount(other)}`;
  return {
    sum: (millions) => `${amount(millions)} ${unit}`,
    amount,
    pair: (one, between, other) => `${numbers(one, between, other)} ${unit}`,
    numbers,
  };
}

const ofBillions = (amount: number): string => formatNumber(amount, MOST_DIGITS, { finest: FINEST });

/** A sum of money that stands alone in a sentence. */
export const moneyInWords = (
  millions: number,
  currency: string,
  language: Language,
  format?: (amount: number) => string,
): string => moneyTogether([millions], currency, language, format).sum(millions);

/** Two sums that stand alone in a sentence, as 10 to 300 million CNY. */
export const moneysInWords = (
  [one, other]: readonly [number, number],
  between: string,
  currency: string,
  language: Language,
): string => moneyTogether([one, other], currency, language).pair(one, between, other);

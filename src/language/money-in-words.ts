import { currencyName } from '../model/place/currency.js';
import type { Language } from './languages.js';
import { formatNumber, formatWhole } from './numbers.js';
import { sumsUpTo } from './sums-of-place.js';
import { COUNTED } from './units.js';

/**
 * A sum of money in a sentence, from millions of a currency: 300 million CNY, 30,000 万元; from a thousand million on in
 * billions, in Chinese in 亿.
 * @param format of an amount below that
 */
export function moneyInWords(
  millions: number,
  currency: string,
  language: Language,
  format: (amount: number) => string = formatWhole,
): string {
  const sums = sumsUpTo([millions]);
  const { word, times } = COUNTED[language][sums];
  const amount = sums === 'billions' ? formatNumber(millions * times) : format(millions * times);
  return `${amount} ${word}${language === 'zh' ? currencyName(currency).zh : ` ${currency}`}`;
}

/** Two sums in a sentence, as 10 to 300 million CNY: the unit stands once where both are counted alike; one where they are the same. */
export function moneysInWords(
  [one, other]: readonly [number, number],
  between: string,
  currency: string,
  language: Language,
): string {
  const [first, second] = [one, other].map((sum) => moneyInWords(sum, currency, language));
  if (first === second) return first;
  const [amount, ...unit] = first.split(' ');
  return `${second.endsWith(` ${unit.join(' ')}`) ? amount : first} ${between} ${second}`;
}

/** A sum in words without its unit where that is the same as in the words of another before it. */
export function withoutUnitOf(before: string, sum: string): string {
  const unit = before.slice(before.indexOf(' '));
  return sum.endsWith(unit) ? sum.slice(0, -unit.length) : sum;
}

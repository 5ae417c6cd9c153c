import { formatNumber, formatWhole } from './numbers.js';
import { sumsUpTo } from './sums-of-place.js';
import { shownUnit } from './units.js';
import type { Language } from './words.js';

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
  const { word, times } = shownUnit(`million ${currency}`, language, 'short', sums);
  const amount = millions * times;
  return `${sums === 'billions' ? formatNumber(amount) : format(amount)} ${word}`;
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

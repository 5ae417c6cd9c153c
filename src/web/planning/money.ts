import type { Language } from '../../language/languages.js';
import { formatNumber } from '../../language/numbers.js';
import { sumsUpTo } from '../../language/sums-of-place.js';
import { shownUnit } from '../../language/units.js';
import { currencyName } from '../../model/place/currency.js';
import type { Place } from '../engine/place.js';

/** The word of the place's money. */
export const currencyWord = ({ currency }: Pick<Place, 'currency'>, language: Language): string =>
  language === 'zh' ? currencyName(currency).zh : currency;

/** The unit in which sums a year are written on the page, and how many of it make a million. */
export const moneyIn = ({ currency }: Pick<Place, 'currency'>, language: Language) =>
  shownUnit(`million ${currency}`, language);

/** A sum in words, in the unit that its size asks for. */
export function sumIn(millions: number, { currency }: Pick<Place, 'currency'>, language: Language): string {
  const { word, times } = shownUnit(`million ${currency}`, language, 'full', sumsUpTo([millions], language));
  return `${formatNumber(millions * times)} ${word}`;
}

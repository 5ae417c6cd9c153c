import type { Warning } from '../scenario/reading/warning.js';
import type { Language } from './languages.js';
import { moneyTogether } from './money-in-words.js';
import { formatNumber } from './numbers.js';
import type { WarningNames } from './warning-words.js';

/** Residents per whom figures are said that are judged per resident: of one they are too small to read. */
const RESIDENTS = 1e6;

const BETWEEN: Readonly<Record<Language, string>> = { en: 'to', zh: '至' };

/** A figure and the range that it is judged by in words, both in one unit, money in that of its sums. */
export function judgedFigure(
  { path, value, per, low, high }: Warning<'figureOutside'>,
  names: WarningNames,
  language: Language,
): { readonly value: string; readonly range: string } {
  const times = per === 'resident' ? RESIDENTS : 1;
  const [found, least, most] = [times * value, times * low, times * high];
  const between = BETWEEN[language];
  if (!names.isMoney(path))
    return { value: formatNumber(found), range: `${formatNumber(least)} ${between} ${formatNumber(most)}` };
  const money = moneyTogether([found, least, most], names.currency, language, formatNumber);
  return { value: money.sum(found), range: money.pair(least, between, most) };
}

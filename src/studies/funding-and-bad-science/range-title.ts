import { formatShare } from '../../language/numbers.js';
import type { Language } from '../../language/words.js';
import { extremeOf, type Level, mayBeAlike } from '../levels.js';

/** The sentences of a chart whose title says from where to where the levels of the rows go. */
export interface RangeTexts {
  readonly between: (low: string, lowest: string, high: string, highest: string) => string;
  readonly alike: (low: string, high: string) => string;
  readonly single: (name: string, value: string) => string;
  readonly none: string;
}

/** From where to where the levels go and where that is, as far as chance lets one say so. */
export function rangeTitle(
  levels: readonly Level[],
  texts: Readonly<Record<Language, RangeTexts>>,
  language: Language,
): string {
  const text = texts[language];
  const [low, high] = [extremeOf(levels, 'lowest')?.leader, extremeOf(levels, 'highest')?.leader];
  if (low === undefined || high === undefined) return text.none;
  const [least, most] = [formatShare(low.value), formatShare(high.value)];
  if (levels.length === 1) return text.single(low.name, least);
  if (mayBeAlike(low, high)) return text.alike(least, most);
  return text.between(least, low.name, most, high.name);
}

import type { Region } from '../model/place/region.js';
import { texts } from './texts.js';
import { type Language, words } from './words.js';

const TEXT = texts({
  en: {
    product: (times: string) =>
      `a DALY worth ${times === '1' ? '' : `${times} times `}a year’s product per head`,
  },
  zh: { product: (times) => `按一个 DALY 值${times === '1' ? '' : ` ${times} 倍`}人均生产总值计` },
});

/** A part of an indicator, `dimension=value`, as readers know it: payers and levels by the names of the region; else as it is written. */
export function partInWords(part: string, { payers, levels }: Region, language: Language): string {
  const [dimension, value] = part.split('=');
  if (dimension === 'gdp') return TEXT[language].product(value);
  const { areas, channels } = words(language);
  const named = dimension === 'payer' ? payers : dimension === 'perspective' ? levels : [];
  const texts: Readonly<Record<string, string>> =
    dimension === 'area' ? areas : dimension === 'channel' ? channels : {};
  return named.find(({ id }) => id === value)?.name[language] ?? texts[value] ?? part;
}

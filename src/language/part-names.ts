import type { Region } from '../model/place/region.js';
import { type Language, words } from './words.js';

/** A part of an indicator, `dimension=value`, as readers know it: payers and levels by the names of the region; else as it is written. */
export function partInWords(part: string, { payers, levels }: Region, language: Language): string {
  const [dimension, value] = part.split('=');
  const { areas, channels } = words(language);
  const named = dimension === 'payer' ? payers : dimension === 'perspective' ? levels : [];
  const texts: Readonly<Record<string, string>> =
    dimension === 'area' ? areas : dimension === 'channel' ? channels : {};
  return named.find(({ id }) => id === value)?.name[language] ?? texts[value] ?? part;
}

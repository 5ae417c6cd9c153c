import type { Bilingual } from '../../model/place/region.js';

export type { Bilingual } from '../../model/place/region.js';

/** What is the same in both languages: a name, a path, a value as it was written. */
export const alike = (text: string | number): Bilingual => ({ en: String(text), zh: String(text) });

/** A text as it was written, in the quotation marks of each language. */
export function quoted(text: string): Bilingual {
  const en = JSON.stringify(text);
  return { en, zh: `“${en.slice(1, -1)}”` };
}

/** A Chinese text behind Chinese characters: with a space before Latin letters and digits. */
export const spaced = (text: string): string => (/^[!-~]/.test(text) ? ` ${text}` : text);

/** Names that a list shows; of more the nearest one says what was meant. */
const MOST_NAMES = 20;

/** One of several names; of only one, that name. */
export function oneOf(names: readonly string[], most = MOST_NAMES): Bilingual {
  if (names.length === 1) return alike(names[0]);
  const shown = names.slice(0, most);
  const all = names.length;
  const [rest, restZh] = all > most ? [`, … (${all} in all)`, ` 等（共 ${all} 项）`] : ['', ' '];
  return { en: `one of ${shown.join(', ')}${rest}`, zh: `${shown.join('、')}${restZh}之一` };
}

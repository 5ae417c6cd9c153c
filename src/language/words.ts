import { CHINESE } from './chinese.js';
import { ENGLISH, type Words } from './english.js';
import type { Language } from './languages.js';

export type { Words } from './english.js';
export { LANGUAGES, type Language } from './languages.js';

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, zh: CHINESE };

/** The words of one language. */
export function words(language: Language): Words {
  return WORDS[language];
}

import { CHINESE } from './chinese.js';
import { ENGLISH, type Words } from './english.js';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export type { Words } from './english.js';

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, zh: CHINESE };

/** The words of one language. */
export function words(language: Language): Words {
  return WORDS[language];
}

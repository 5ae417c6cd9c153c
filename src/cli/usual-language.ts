import { LANGUAGES, type Language } from '../language/words.js';

/** What of the surroundings says which language a user reads. */
type Surroundings = Readonly<Record<string, string | undefined>>;

/**
 * The language in which a user is answered who names none: that of MEDINNO_LANGUAGE, else that of the locale; English
 * where neither is known here.
 */
export function usualLanguage(
  env: Surroundings = process.env,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const named = LANGUAGES.find((language) => language === env.MEDINNO_LANGUAGE);
  if (named !== undefined) return named;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || system;
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}

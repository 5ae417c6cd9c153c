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

/** The language of a call, also of one that is too wrong to be read: the one that it names, else the usual one. */
export function languageIn(args: readonly string[]): Language {
  const named = args.flatMap((word, n) =>
    word === '--language' ? args.slice(n + 1, n + 2) : (/^--language=(.*)$/.exec(word)?.slice(1) ?? []),
  );
  return LANGUAGES.find((language) => language === named.at(-1)) ?? usualLanguage();
}

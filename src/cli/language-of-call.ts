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

/** The language of a call by its words as they were typed, before they are parsed: that of `--language`, else the usual one. */
export function languageOfCall(args: readonly string[], usual: Language = usualLanguage()): Language {
  const typed = args.flatMap((word, n) => {
    if (word === '--language') return [args[n + 1]];
    return word.startsWith('--language=') ? [word.slice('--language='.length)] : [];
  });
  return LANGUAGES.find((language) => language === typed.at(-1)) ?? usual;
}

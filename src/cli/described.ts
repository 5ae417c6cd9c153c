import type { Language } from '../language/words.js';
import type { Bilingual } from '../model/place/region.js';

/** An option or a name of a call as it is written down. */
export interface Described {
  readonly describe?: Bilingual;
  readonly defaultDescription?: Bilingual | string;
}

/** The same as the parser takes it. */
type InWords<Option> = Omit<Option, keyof Described> & {
  describe?: string;
  defaultDescription?: string;
};

/** An option described in a language. */
export function inWords<const Option extends Described>(option: Option, language: Language): InWords<Option> {
  const { describe, defaultDescription, ...rest } = option;
  const usual = typeof defaultDescription === 'object' ? defaultDescription[language] : defaultDescription;
  return {
    ...rest,
    ...(describe === undefined ? {} : { describe: describe[language] }),
    ...(usual === undefined ? {} : { defaultDescription: usual }),
  };
}

/** Options described in a language. */
export const allInWords = <const Options extends Readonly<Record<string, Described>>>(
  options: Options,
  language: Language,
): { [Name in keyof Options]: InWords<Options[Name]> } =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, inWords(option, language)])) as {
    [Name in keyof Options]: InWords<Options[Name]>;
  };

import type { Bilingual } from '../place/region.js';
import type { ParameterEntry } from './parameter.js';

/**
 * The values that a choice can have, each with its name where it has one, joined by a word:
 * `1 (they follow it) or 0 (the quota of posts binds)`.
 */
export const formsText = (
  { choices, forms }: Pick<ParameterEntry, 'choices' | 'forms'>,
  joint: string,
  language: keyof Bilingual = 'en',
): string =>
  choices
    .map((value, n) => {
      if (n >= forms.length) return String(value);
      const name = forms[n][language];
      return language === 'zh' ? `${value}（${name}）` : `${value} (${name})`;
    })
    .join(joint);

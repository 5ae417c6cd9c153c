import type { ParameterEntry } from './parameter.js';

/**
 * The values that a choice can have, each with its name where it has one, joined by a word:
 * `1 (they follow it) or 0 (the quota of posts binds)`.
 */
export const formsText = (
  { choices, forms }: Pick<ParameterEntry, 'choices' | 'forms'>,
  joint: string,
): string =>
  choices.map((value, n) => (n < forms.length ? `${value} (${forms[n].en})` : String(value))).join(joint);

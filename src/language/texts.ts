import type { Language } from './words.js';

/** Texts of one entry, side by side: every language has the keys and arguments of the English ones. */
export const texts = <T>(both: { readonly en: T; readonly zh: NoInfer<T> }): Readonly<Record<Language, T>> =>
  both;

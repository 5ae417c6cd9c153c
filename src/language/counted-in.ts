import type { Language } from './languages.js';

/** Numbers from so much on do not fit a narrow column. */
const LARGE = 100_000;

/** By what large numbers are counted in each language, the smallest first. */
const COUNTS: Readonly<Record<Language, readonly { readonly word: string; readonly size: number }[]>> = {
  en: [
    { word: 'thousand', size: 1e3 },
    { word: 'million', size: 1e6 },
    { word: 'billion', size: 1e9 },
  ],
  zh: [
    { word: '万', size: 1e4 },
    { word: '亿', size: 1e8 },
  ],
};

/** What a unit is counted in where room is short: its word, and what numbers are multiplied by; as it is for small numbers. */
export function countedIn(
  unit: string,
  numbers: readonly number[],
  language: Language,
): { readonly word: string; readonly times: number } {
  const largest = Math.max(0, ...numbers.map((number) => Math.abs(number)));
  if (!(largest >= LARGE)) return { word: unit, times: 1 };
  const counts = COUNTS[language];
  const { word, size } = counts.find((count) => largest / count.size < LARGE) ?? counts[counts.length - 1];
  const apart = language === 'en' || /^[A-Za-z]/.test(unit) ? ' ' : '';
  return { word: `${word}${apart}${unit}`, times: 1 / size };
}

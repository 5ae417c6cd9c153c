import type { Language } from './languages.js';

/** Numbers from so much on do not fit a narrow column. */
const LARGE = 100_000;

interface Count {
  readonly word: string;
  readonly size: number;
}

/** By what large numbers are counted in each language, the smallest first. */
const COUNTS: Readonly<Record<Language, readonly Count[]>> = {
  en: [
    { word: 'thousand', size: 1e3 },
    { word: 'million', size: 1e6 },
    { word: 'billion', size: 1e9 },
    { word: 'trillion', size: 1e12 },
  ],
  zh: [
    { word: '万', size: 1e4 },
    { word: '亿', size: 1e8 },
    { word: '万亿', size: 1e12 },
  ],
};

/** The unit without the word that it is counted in already, and that word; sums of money are given in millions, 万 or more. */
function ofOne(unit: string, language: Language): { readonly one: string; readonly counted: Count } {
  const counted = COUNTS[language].findLast(({ word }) => unit.startsWith(word));
  if (counted === undefined) return { one: unit, counted: { word: '', size: 1 } };
  return { one: unit.slice(counted.word.length).trimStart(), counted };
}

/** What a unit is counted in where room is short: its word, and what numbers are multiplied by; as it is for small numbers. */
export function countedIn(
  unit: string,
  numbers: readonly number[],
  language: Language,
): { readonly word: string; readonly times: number } {
  const largest = Math.max(0, ...numbers.map((number) => Math.abs(number)));
  if (!(largest >= LARGE)) return { word: unit, times: 1 };
  const { one, counted } = ofOne(unit, language);
  const counts = COUNTS[language].filter(({ size }) => size > counted.size);
  const { word, size } =
    counts.find((count) => (largest * counted.size) / count.size < LARGE) ??
    counts[counts.length - 1] ??
    counted;
  const apart = language === 'en' || /^[A-Za-z]/.test(one) ? ' ' : '';
  return { word: `${word}${apart}${one}`, times: counted.size / size };
}

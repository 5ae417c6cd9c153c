import { HUNDRED_MILLION } from '../scenario/reading/chinese-amounts.js';
import type { Language } from './languages.js';
import { MOST_DIGITS } from './numbers.js';
import type { Sums } from './units.js';

/** More people than live in any city: a province or a nation, whose sums of money are billions. */
const BEYOND_CITIES = 40_000_000;

/** What the sums of a place are counted in, the same in all columns of its results, whose headings say it. */
export const sumsOf = ({ population }: { readonly population: number }): Sums =>
  population > BEYOND_CITIES ? 'billions' : 'millions';

/** From so many million on a sum that is said is counted in billions, in Chinese in 亿. */
const BILLION: Readonly<Record<Language, number>> = { en: 1000, zh: HUNDRED_MILLION };

/** What sums that are said together are counted in, all alike: by the largest of them, in millions, as it is rounded. */
export const sumsUpTo = (millions: readonly number[], language: Language): Sums =>
  millions.some((sum) => Number(Math.abs(sum).toPrecision(MOST_DIGITS)) >= BILLION[language])
    ? 'billions'
    : 'millions';

import type { Sums } from './units.js';

/** More people than live in any city: a province or a nation, whose sums of money are billions. */
const BEYOND_CITIES = 40_000_000;

/** What the sums of a place are counted in, the same everywhere in its results. */
export const sumsOf = ({ population }: { readonly population: number }): Sums =>
  population > BEYOND_CITIES ? 'billions' : 'millions';

/** From so many million on an amount that stands alone is counted in billions. */
const BILLION = 1000;

/** The same of amounts that are shown together, by the largest of them. */
export const sumsUpTo = (amounts: readonly number[]): Sums =>
  amounts.some((amount) => Math.abs(amount) >= BILLION) ? 'billions' : 'millions';

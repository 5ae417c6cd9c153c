import type { Bilingual } from '../model/place/region.js';

/** Both ends allowed; null where there is none. */
export type Range = readonly [low: number | null, high: number | null];

/** What is measured, and where it has to lie. */
export interface Expected {
  readonly quantity: Bilingual;
  /** Open at both ends where no number was stated before: the quantity is then shown and not judged. */
  readonly range: Range;
}

/** One quantity of a pattern, and the same quantity where the mechanism is taken out. */
export interface Claim extends Expected {
  readonly control: Expected | null;
}

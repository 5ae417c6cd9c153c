import type { Bilingual } from '../place/region.js';

/** An amount, which adds up over the parts of a region, or a level, which does not: see `representation.ts`. */
export type Scale = 'extensive' | 'intensive';

/** A rule or rate of the year that levers can move. */
export interface ControlEntry {
  /** Description in words: levers are described by the controls that they move. */
  readonly title: Bilingual;
  readonly scale: Scale;
  /** Value while no lever acts: a number, or the parameter that holds it. */
  readonly baseline: number | { readonly parameter: string };
}

/**
 * A control with its title, in English and Chinese.
 * @example
 * control('care for visitors', '访客照护', { scale: 'intensive', baseline: 0 }).baseline; // => 0
 */
export const control = (
  en: string,
  zh: string,
  { scale, baseline }: Pick<ControlEntry, 'scale' | 'baseline'>,
): ControlEntry => ({ title: { en, zh }, scale, baseline });

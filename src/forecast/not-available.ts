import type { Bilingual } from '../model/place/region.js';

/** In place of a number that the values at hand do not give: NaN would be carried on unseen. */
export interface NotAvailable {
  readonly available: false;
  /** Too few values, values that do not vary, or a reference that leaves nothing to improve. */
  readonly reason: 'tooFew' | 'noSpread' | 'noReference';
  /** How many values there were. */
  readonly n: number;
  /** How many it would take; null where more of them need not help. */
  readonly needed: number | null;
  readonly why: Bilingual;
}

/** What is counted, in the two languages, as `{ en: 'values', zh: '个值' }`. */
export function tooFew(n: number, needed: number, counted: Bilingual): NotAvailable {
  return {
    available: false,
    reason: 'tooFew',
    n,
    needed,
    why: {
      en: `too short: ${n} ${counted.en}, at least ${needed} needed`,
      zh: `太短，无法判断：只有${n}${counted.zh}，至少需要${needed}${counted.zh}`,
    },
  };
}

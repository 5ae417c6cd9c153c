import type { Bilingual } from '../reading/bilingual.js';
import type { Figure } from '../reading/figure.js';
import type { Warning } from '../reading/warning.js';
import type { Origin } from '../region/origin.js';
import type { Said } from './said.js';

/** What a file says, in words: a text, or several, by what they are; and what of it is worth a second look. */
export interface Described {
  readonly says: Said<Bilingual>;
  readonly warnings: readonly Warning[];
  /** Of a region: every figure. */
  readonly figures?: readonly DescribedFigure[];
}

/** A figure with where it comes from, and whether the place could know it of itself, so that it is counted. */
interface DescribedFigure extends Figure {
  readonly origin: Origin;
  readonly counted: boolean;
}

/** What a file says, in one language. */
export function saidIn(says: Described['says'], language: keyof Bilingual): Said<string> {
  const worded = (said: Bilingual | number | readonly Bilingual[]) => {
    if (typeof said === 'number') return said;
    return 'en' in said ? said[language] : said.map((text) => text[language]);
  };
  return Object.fromEntries(Object.entries(says).map(([name, said]) => [name, worded(said)]));
}

/** The title in both languages, that of the reader first. */
export const titled = ({ en, zh }: Bilingual) => ({ title: { en: `${en} / ${zh}`, zh: `${zh} / ${en}` } });

import type { Bilingual } from '../place/region.js';
import type { Scale } from './control.js';

/** A quantity of the whole region that is built up over years and decays: processes move it, a policy leaves it behind. */
export interface StockEntry {
  readonly title: Bilingual;
  readonly unit: string;
  /** An amount, which adds up over the parts of a region, or a level, which does not: see `representation.ts`. */
  readonly scale: Scale;
}

export type StockTable = Readonly<Record<string, StockEntry>>;

/** The stocks of a table, as processes see them. */
export type StocksOf<T extends StockTable> = { -readonly [Name in keyof T]: number };

/** A stock with its title, in English and Chinese. */
export const stock = (en: string, zh: string, { unit, scale }: Omit<StockEntry, 'title'>): StockEntry => ({
  title: { en, zh },
  unit,
  scale,
});

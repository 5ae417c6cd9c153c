import { borrowed, type FigureFields } from './borrowed-figure.js';
import type { Lender } from './lender.js';
import type { Plain } from './plain-region.js';
import { type FigureList, fieldName, fieldsOfList } from './region-fields.js';

export type Entry = { readonly id: string };

/** The figures of an entry of the like region, borrowed. */
export function borrowedEntry(entry: Entry, list: FigureList, lender: Lender): Plain {
  const figures = entry as unknown as Readonly<Record<string, FigureFields>>;
  return Object.fromEntries(
    fieldsOfList(list)
      .filter((known) => figures[fieldName(known)] !== undefined)
      .map((known) => [fieldName(known), borrowed(figures[fieldName(known)], known, lender)]),
  );
}

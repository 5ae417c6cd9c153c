import type { Bilingual } from '../../model/place/region.js';
import { cellsOf } from '../region/history-row.js';
import { type Book, type Cells, codeOf } from './book.js';

export function factRows(book: Book): readonly Cells[] {
  const { blank } = book.options;
  return book.region.facts.map(({ label, low, high, year, source, grade, note, explanation, ...kept }) => ({
    ...kept,
    nameEn: label.en,
    nameZh: label.zh,
    ...(blank ? {} : { low, high, year, source: codeOf(source, book), grade, note, explanation }),
  }));
}

/** Figures in later years; those of another place say nothing of this one, so that a form has none. */
export function pointRows(book: Book): readonly Cells[] {
  const { paths = [] } = book.region;
  if (book.options.blank) return [];
  return paths.map(({ figure, source, ...point }) => ({
    key: figure,
    ...point,
    source: codeOf(source, book),
  }));
}

/** Levels and payers of the place's own; in a form the sheet is left empty, for those of the like region to stand in. */
export function payerRows({ region: { levels = [], payers = [] }, options }: Book): readonly Cells[] {
  if (options.blank) return [];
  const row = (
    listed: string,
    { id, name, level }: { id: string; name: Bilingual; level?: string | undefined },
  ) => ({
    listed,
    id,
    nameEn: name.en,
    nameZh: name.zh,
    level,
  });
  return [...levels.map((level) => row('level', level)), ...payers.map((payer) => row('payer', payer))];
}

export function historyRows(book: Book): readonly Cells[] {
  const history = book.options.history ?? [];
  return history.map((row) => ({ ...cellsOf(row), source: codeOf(row.source, book) }));
}

import type { CellObject } from 'write-excel-file/universal';
import type { Cells } from './book.js';
import { cellText } from './cell-text.js';
import { COLUMNS, type ColumnName, SHEETS, type SheetName, WORD_ROWS } from './layout.js';

/** Cells to be filled, cells that have to be, and cells that only explain. */
const FILL = '#FFF9E5';

const REQUIRED = '#FCE0C8';

const FIXED = '#EDF1F5';

/** Figures that are another region's. */
const BORROWED = '#E6DFF2';

const HINT = '#7F7F7F';

const EXPLAINING: ReadonlySet<ColumnName> = new Set(['key', 'whatEn', 'whatZh', 'allowed', 'hint', 'code']);

export function cellOf(column: ColumnName, cells: Cells, sheet: SheetName): CellObject {
  const content = cells[column];
  const explaining = EXPLAINING.has(column) || isFixed(column, cells, sheet);
  const required = !explaining && isRequired(cells, column, sheet);
  const style = {
    backgroundColor: explaining
      ? FIXED
      : cells.borrowedFrom !== undefined
        ? BORROWED
        : required
          ? REQUIRED
          : FILL,
    borderColor: '#C9D2DB',
    borderStyle: 'thin',
    alignVertical: 'top',
    wrap: true,
    ...(column === 'hint' || column === 'key' ? { textColor: HINT } : {}),
  } as const;
  // Cells for texts are texts before anything is typed: spreadsheet programs make dates of `2020-03` otherwise.
  if (content === undefined || content === '') {
    return COLUMNS[column].holds === 'text' ? { type: String, format: '@', ...style } : style;
  }
  return typeof content === 'number'
    ? { value: content, type: Number, ...style }
    : { value: cellText(content), type: String, format: '@', ...style };
}

/** Columns that say what an entry of a list is. */
const ENTRY_COLUMNS: ReadonlySet<ColumnName> = new Set([
  'id',
  'nameEn',
  'nameZh',
  'type',
  'payer',
  'mechanism',
  'panel',
  'target',
  'causes',
]);

/** In a row of figures the unit is given, and so is what does not apply to it. */
function isFixed(column: ColumnName, { id }: Cells, sheet: SheetName): boolean {
  if (SHEETS[sheet].use !== 'figures') return false;
  return column === 'unit' || column === 'borrowedFrom' || (ENTRY_COLUMNS.has(column) && id === undefined);
}

const REQUIRED_COLUMNS: ReadonlySet<ColumnName> = new Set(['value', 'year', 'source', 'grade']);

/** What a place has to give, whatever region it is like. */
function isRequired(cells: Cells, column: ColumnName, sheet: SheetName): boolean {
  if (sheet === 'place')
    return column === 'content' && WORD_ROWS.some(({ path, required }) => path === cells.key && required);
  return sheet === 'people' && cells.key === 'population' && REQUIRED_COLUMNS.has(column);
}

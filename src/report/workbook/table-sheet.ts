import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { LEFT_BY_ROUNDING } from '../../language/numbers.js';
import { cellText } from '../../scenario/workbook/cell-text.js';
import { headingCell } from '../../scenario/workbook/heading-cell.js';
import { heightOf } from '../../scenario/workbook/text-height.js';
import { numberFormat } from './number-format.js';

/** What stands in a cell: a text, or a number with the way it is shown; null where there is no value. */
export type Value = string | null | Figure;

/** A number of a table. */
export interface Figure {
  /** Null, NaN and infinite: no such number, an empty cell. */
  readonly value: number | null | undefined;
  /** How Excel shows it; as the other numbers of its column unless given. */
  readonly format?: string;
  /** True where zero lies outside its 95 % interval. */
  readonly clear?: boolean;
}

/** A column: its heading, which names the unit where all its numbers have the same, and its width in letters. */
export interface TableColumn {
  readonly heading: string;
  readonly width: number;
}

/** A sheet of a workbook of results as data. */
export interface TableSheet {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Value[])[];
  /** What stands below the table. */
  readonly notes?: readonly string[];
}

const QUIET = '#595959';

/** Headings wrap at words; this much of a column they fill at the worst. */
const FILLED = 0.75;

/** A table with bold headings that stay in sight, its notes below it. Texts stay texts, whatever they begin with. */
export function tableSheet({ title, columns, rows, notes = [] }: TableSheet): Sheet<Blob> {
  const height = Math.max(...columns.map(({ heading, width }) => heightOf(heading, width * FILLED)));
  const formats = columns.map((_, n) => numberFormat(unformatted(rows.map((row) => row[n]))));
  const data: Row[] = [
    columns.map(({ heading }) => headingCell(heading, height)),
    ...rows.map((row) => rowOf(row, columns, formats)),
    ...(notes.length === 0 ? [] : [[null], ...notes.map((note) => noteRow(note, columns))]),
  ];
  return {
    sheet: title,
    data,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

const isFigure = (value: Value): value is Figure => value !== null && typeof value !== 'string';

const unformatted = (values: readonly Value[]) =>
  values.filter(isFigure).flatMap(({ value, format }) => (format === undefined ? [value] : []));

function rowOf(row: readonly Value[], columns: readonly TableColumn[], formats: readonly string[]): Row {
  const heights = row.map((value, n) => (typeof value === 'string' ? heightOf(value, columns[n].width) : 0));
  const height = Math.max(...heights);
  return row.map((value, n) => (isFigure(value) ? figureCell(value, formats[n]) : textCell(value, height)));
}

function figureCell({ value, format, clear = false }: Figure, usual: string): CellObject | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const bold = clear ? ({ fontWeight: 'bold' } as const) : {};
  return {
    value: unlessRounding(value),
    type: Number,
    format: format ?? usual,
    alignVertical: 'top',
    ...bold,
  };
}

/** An empty text is an empty cell; a long one has room for all its lines. */
const textCell = (text: string | null, height: number): CellObject | null =>
  text === null || text === ''
    ? null
    : { value: cellText(text), type: String, format: '@', wrap: true, alignVertical: 'top', height };

/** What rounding leaves of sums is nothing. */
const unlessRounding = (value: number): number => (Math.abs(value) < LEFT_BY_ROUNDING ? 0 : value);

/** A note is as wide as the table. */
function noteRow(note: string, columns: readonly TableColumn[]): Row {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const cell = textCell(note, heightOf(note, width));
  return [{ ...cell, columnSpan: columns.length, textColor: QUIET }, ...columns.slice(1).map(() => null)];
}

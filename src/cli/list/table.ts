import { breakLines, terminalWidth } from '../../language/lines.js';

/** Rows of texts in columns, of which the last may be left out; the first column holds names, which are not broken. */
export interface ListTable {
  readonly heads: readonly string[];
  readonly sections: readonly Section[];
}

type Row = readonly string[];

/** Rows with the title above them, if they need one. */
export interface Section {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

const GAP = '  ';

/** Aligned columns within a width, heads and titles bold. */
export function columnsText(
  { heads, sections }: ListTable,
  width: number,
  bold: (text: string) => string,
): string {
  const widths = fittedWidths([heads, ...sections.flatMap(({ rows }) => rows)], width);
  const lines = (row: Row) => rowLines(row, widths);
  const section = ({ title, rows }: Section) => [
    ...(title === null ? [] : ['', bold(title)]),
    ...rows.flatMap(lines),
  ];
  return [...lines(heads).map(bold), ...sections.flatMap(section)].join('\n');
}

/** The widest column gives way until all fit, but none becomes narrower than its longest word, nor the names of entries. */
function fittedWidths(rows: readonly Row[], width: number): readonly number[] {
  const widths = columnWidths(rows, terminalWidth);
  const least = columnWidths(rows, longestWord);
  const room = width - GAP.length * (widths.length - 1);
  for (let excess = widths.reduce((sum, each) => sum + each, -room); excess > 0; excess--) {
    const widest = Math.max(...widths.filter((each, n) => n > 0 && each > least[n]));
    const at = widths.findIndex((each, n) => n > 0 && each === widest && each > least[n]);
    if (at < 0) return widths;
    widths[at]--;
  }
  return widths;
}

/** Columns of the longest word of a text. */
const longestWord = (text: string): number =>
  Math.max(...breakLines(text, 1, terminalWidth).map(terminalWidth));

/** Aligned rows without heads and titles, a line each, as pipes need them. */
export function plainRows({ sections }: ListTable): string {
  const rows = sections.flatMap((section) => section.rows);
  const widths = columnWidths(rows, terminalWidth);
  return rows.flatMap((row) => rowLines(row, widths)).join('\n');
}

function columnWidths(rows: readonly Row[], widthOf: (text: string) => number): number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, n) => Math.max(...rows.map((row) => widthOf(row[n] ?? ''))));
}

/** The lines of a row: as many as its longest cell takes. */
function rowLines(row: Row, widths: readonly number[]): string[] {
  const cells = row.map((text, n) => (n === 0 ? [text] : breakLines(text, widths[n], terminalWidth)));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, n) => padded(lines[line] ?? '', widths[n]))
      .join(GAP)
      .trimEnd(),
  );
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - terminalWidth(text)));

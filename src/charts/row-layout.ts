import { type Form, lineHeight, SIZES } from './sizes.js';
import { textWidth, wrapText } from './text-width.js';
import { COLOURS, type Layer } from './theme.js';

/**
 * Charts with one row a scenario and amounts across. In the wide form names stand at the left and numbers at the right of
 * the marks, in the narrow one above them, so that the marks have the whole column.
 */

/** A row's name and, for each column of numbers, its text. */
export interface LabelledRow {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Where things stand, in pixels from the top left of the plot. */
export interface RowLayout {
  /** Of the plot, names and numbers not counted. */
  readonly width: number;
  readonly height: number;
  /** Where the names begin, left of the plot. */
  readonly left: number;
  /** Heights of the marks of each row. */
  readonly centres: readonly number[];
  readonly form: Form;
  /** Names, numbers and the lines between rows. */
  readonly layers: readonly Layer[];
}

/** Room for the rows of the wide form. */
interface RowRoom {
  /** Pixels of each row at least: more where a name has more lines. */
  readonly row?: number;
  /** Rows of all charts that stand under each other, whose names and numbers all have the same room. */
  readonly like?: readonly LabelledRow[];
}

const NAMES = 250;
const GAP = 16;
const ROW = 40;
/** Pixels between the names of two rows at least. */
const BETWEEN_NAMES = 4;
/** Room for the marks under name and numbers. */
const MARKS = 30;
const OVER_NAME = 4;
/** Room at the right for half of the last label of the axis. */
const LAST_LABEL = 14;

/** Lays out rows; heads stand over the columns of numbers, or before each number where there are no columns. */
export function rowLayout(
  rows: readonly LabelledRow[],
  form: Form,
  heads: readonly string[] = [],
  room: RowRoom = {},
): RowLayout {
  return form === 'wide' ? atTheSide(rows, heads, room) : above(rows, heads);
}

function atTheSide(
  rows: readonly LabelledRow[],
  heads: readonly string[],
  { row: least = ROW, like = rows }: RowRoom,
): RowLayout {
  const { width: all, text } = SIZES.wide;
  const names = rows.map(({ name }) => wrapText(name, NAMES, text));
  const wrapped = like.map(({ name }) => wrapText(name, NAMES, text));
  const lines = wrapped.flat();
  // No name reaches into that of the next row.
  const row = Math.max(
    least,
    BETWEEN_NAMES + lineHeight(text) * Math.max(0, ...wrapped.map((own) => own.length)),
  );
  const namesWidth = Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, text)))) + GAP;
  const columns = columnWidths(like, heads, text);
  const width = all - namesWidth - columns.reduce((sum, column) => sum + column, 0);
  const height = Math.max(rows.length, 1) * row;
  const centres = rows.map((_, n) => (n + 0.5) * row);
  const starts = columns.map((_, c) => width + GAP + columns.slice(0, c).reduce((sum, w) => sum + w, 0));
  return {
    width,
    height,
    left: -namesWidth,
    centres,
    form: 'wide',
    layers: [
      rowLines(centres, width),
      column(
        names.map((lines, n) => ({ lines, y: centres[n] })),
        -namesWidth,
        text,
      ),
      ...starts.map((start, c) =>
        column(
          rows.map(({ texts }, n) => ({ lines: [texts[c] ?? ''], y: centres[n] })),
          start,
          text,
        ),
      ),
      ...heads.map((head, c) => columnHead(head, starts[c], text)),
    ],
  };
}

function columnWidths(rows: readonly LabelledRow[], heads: readonly string[], size: number): number[] {
  const count = Math.max(0, ...rows.map(({ texts }) => texts.length));
  return Array.from({ length: count }, (_, c) => {
    const texts = [...rows.map((row) => row.texts[c] ?? ''), heads[c] ?? ''];
    return GAP + Math.ceil(Math.max(...texts.map((one) => textWidth(one, size))));
  });
}

function above(rows: readonly LabelledRow[], heads: readonly string[]): RowLayout {
  const { width, text } = SIZES.narrow;
  const line = lineHeight(text);
  const blocks = rows.map(({ name, texts }) => {
    const named = texts.map((one, c) => (heads[c] ? `${heads[c]} ${one}` : one)).filter((one) => one !== '');
    return { names: wrapText(name, width, text, 'bold'), numbers: wrapText(named.join(' · '), width, text) };
  });
  const tops = [0];
  for (const { names, numbers } of blocks) {
    tops.push(tops.at(-1)! + OVER_NAME + (names.length + numbers.length) * line + MARKS);
  }
  const middle = (n: number, from: number, count: number) => tops[n] + OVER_NAME + (from + count / 2) * line;
  const centres = blocks.map((_, n) => tops[n + 1] - MARKS / 2);
  const names = blocks.map((block, n) => ({ lines: block.names, y: middle(n, 0, block.names.length) }));
  const numbers = blocks.map((block, n) => ({
    lines: block.numbers,
    y: middle(n, block.names.length, block.numbers.length),
  }));
  const plotWidth = width - LAST_LABEL;
  const layers = [rowLines(centres, plotWidth), column(names, 0, text, 'bold'), column(numbers, 0, text)];
  return { width: plotWidth, height: tops.at(-1)!, left: 0, centres, form: 'narrow', layers };
}

/** Lines of text and the height that they are centred on. */
interface Placed {
  readonly lines: readonly string[];
  readonly y: number;
}

/** Texts that begin at one place across. */
function column(
  texts: readonly Placed[],
  x: number,
  fontSize: number,
  fontWeight: 'normal' | 'bold' = 'normal',
): Layer {
  const height = lineHeight(fontSize);
  return {
    data: { values: texts.map(({ lines, y }) => ({ lines, y: y - ((lines.length - 1) * height) / 2 })) },
    mark: { type: 'text', align: 'left', baseline: 'middle', fontSize, fontWeight, lineHeight: height },
    encoding: {
      x: { value: x },
      y: pixels('y'),
      text: { field: 'lines', type: 'nominal' },
      color: { value: COLOURS.ink },
    },
  };
}

function columnHead(text: string, x: number, fontSize: number): Layer {
  return {
    data: { values: [{}] },
    mark: { type: 'text', text, align: 'left', baseline: 'bottom', dy: -6, fontSize },
    encoding: { x: { value: x }, y: { value: 0 }, color: { value: COLOURS.quiet } },
  };
}

function rowLines(centres: readonly number[], width: number): Layer {
  return {
    data: { values: centres.map((y) => ({ y })) },
    mark: { type: 'rule' },
    encoding: { y: pixels('y'), x: { value: 0 }, x2: { value: width }, color: { value: COLOURS.grid } },
  };
}

/** A vertical position that stands in the data in pixels. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

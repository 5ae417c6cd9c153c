import { pixels } from './row-layout.js';
import { type Form, lineHeight, SIZES } from './sizes.js';
import { textWidth, wrapText } from './text-width.js';
import { COLOURS, type Layer, type Layered } from './theme.js';

/** A table whose cells are shaded: rows of scenarios, a number in each cell. In the narrow form heads stand upright. */

interface Cell {
  readonly text: string;
  /** From -1, a loss as large as any, to 1; 0 leaves the cell white. */
  readonly shade: number;
  /** A quiet number says that it is not sure. */
  readonly quiet: boolean;
  /** A frame sets the cell apart. */
  readonly framed?: boolean;
}

interface CellRow {
  readonly name: string;
  /** One for each head; undefined where there is nothing to say. */
  readonly cells: readonly (Cell | undefined)[];
}

const NAMES = 240;
const GAP = 12;
const ROW = 38;
/** Shades stay so light that ink on them keeps its contrast. */
const DARKEST = 0.42;

export function cellTable(
  heads: readonly string[],
  rows: readonly CellRow[],
  form: Form,
): Layered & { width: number; height: number } {
  const { width: all, text } = SIZES[form];
  const wide = form === 'wide';
  const names = rows.map(({ name }) => wrapText(name, wide ? NAMES : all, text, wide ? 'regular' : 'bold'));
  const left = wide ? Math.ceil(Math.max(...names.flat().map((line) => textWidth(line, text)))) + GAP : 0;
  const width = all - left;
  const lines = Math.max(1, ...names.map((own) => own.length));
  const row = wide ? Math.max(ROW, lines * lineHeight(text) + 4) : ROW;
  const over = wide ? 0 : lines * lineHeight(text) + 4;
  const height = rows.length * (row + over);
  const column = width / Math.max(1, heads.length);
  const top = (n: number) => n * (row + over) + over;
  const size = fittingSize(rows, column, wide ? text : SIZES.narrow.foot);
  return {
    width,
    height,
    layer: [
      ...shades(rows, { column, row, top }),
      nameColumn(names, { left, row, top, wide, size: text }),
      ...numbers(rows, { column, row, top }, size),
      ...(wide ? headsAcross(heads, column, text) : headsUpright(heads, column, text)),
    ],
  };
}

/** Pixels that the widest number of a cell leaves free. */
const MARGIN = 4;
/** Pixels below which no number can be read; charts count large numbers so that they fit at this size. */
const SMALLEST = 9;

/** The size in which every number of a table fits its cell: as large as the text where it can be. */
function fittingSize(rows: readonly CellRow[], column: number, size: number): number {
  const widths = rows.flatMap(({ cells }) => cells.map((cell) => textWidth(cell?.text ?? '', size)));
  const widest = Math.max(1, ...widths);
  return Math.max(SMALLEST, Math.min(size, Math.floor((size * (column - MARGIN)) / widest)));
}

interface Grid {
  readonly column: number;
  readonly row: number;
  readonly top: (row: number) => number;
}

function shades(rows: readonly CellRow[], { column, row, top }: Grid): Layer[] {
  const values = rows.flatMap(({ cells }, n) =>
    cells.flatMap((cell, c) =>
      cell === undefined
        ? []
        : [
            {
              x: c * column + 1,
              x2: (c + 1) * column - 1,
              y: top(n) + 1,
              y2: top(n) + row - 1,
              colour: cell.shade < 0 ? COLOURS.comparator : COLOURS.research,
              opacity: DARKEST * Math.sqrt(Math.min(1, Math.abs(cell.shade))),
              framed: cell.framed ?? false,
            },
          ],
    ),
  );
  const place = { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } };
  return [
    {
      data: { values },
      mark: { type: 'rect' },
      encoding: {
        ...place,
        color: { field: 'colour', type: 'nominal', scale: null },
        opacity: { field: 'opacity', type: 'quantitative', scale: null },
      },
    },
    {
      data: { values: values.filter(({ framed }) => framed) },
      mark: { type: 'rect', filled: false, strokeWidth: 1.5 },
      encoding: { ...place, color: { value: COLOURS.ink } },
    },
  ];
}

function numbers(rows: readonly CellRow[], { column, row, top }: Grid, fontSize: number): Layer[] {
  const values = rows.flatMap(({ cells }, n) =>
    cells.flatMap((cell, c) =>
      cell === undefined
        ? []
        : [
            {
              x: (c + 0.5) * column,
              y: top(n) + row / 2,
              text: cell.text,
              colour: cell.quiet ? COLOURS.quiet : COLOURS.ink,
            },
          ],
    ),
  );
  return [
    {
      data: { values },
      mark: { type: 'text', align: 'center', baseline: 'middle', fontSize },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        text: { field: 'text' },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
  ];
}

interface NameColumn {
  readonly left: number;
  readonly row: number;
  readonly top: (row: number) => number;
  readonly wide: boolean;
  readonly size: number;
}

function nameColumn(
  names: readonly (readonly string[])[],
  { left, row, top, wide, size }: NameColumn,
): Layer {
  const line = lineHeight(size);
  const values = names.map((lines, n) => ({
    lines,
    x: -left,
    y: wide ? top(n) + row / 2 - ((lines.length - 1) * line) / 2 : top(n) - (lines.length - 0.5) * line,
  }));
  return {
    data: { values },
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      fontSize: size,
      fontWeight: wide ? 'normal' : 'bold',
      lineHeight: line,
    },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      text: { field: 'lines', type: 'nominal' },
      color: { value: COLOURS.ink },
    },
  };
}

function headsAcross(heads: readonly string[], column: number, size: number): Layer[] {
  const line = lineHeight(size);
  return heads.map((head, c) => {
    const lines = wrapText(head, column - 8, size, 'bold');
    return {
      data: { values: [{}] },
      mark: {
        type: 'text',
        text: lines,
        align: 'center',
        baseline: 'bottom',
        fontSize: size,
        fontWeight: 'bold',
        lineHeight: line,
        dy: -6 - (lines.length - 1) * line,
      },
      encoding: { x: { value: (c + 0.5) * column }, y: { value: 0 }, color: { value: COLOURS.ink } },
    };
  });
}

function headsUpright(heads: readonly string[], column: number, size: number): Layer[] {
  return heads.map((head, c) => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      text: head,
      angle: 270,
      align: 'left',
      baseline: 'middle',
      fontSize: size,
      fontWeight: 'bold',
      dx: 4,
    },
    encoding: { x: { value: (c + 0.5) * column }, y: { value: 0 }, color: { value: COLOURS.ink } },
  }));
}

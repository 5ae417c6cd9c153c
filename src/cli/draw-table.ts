import Table from 'cli-table3';
import { breakLines, terminalWidth } from '../language/lines.js';
import { type Cell, type Cells, textOf } from './table-cell.js';
import type { Look } from './terminal-look.js';

export const NARROWEST_NAME = 16;
const WIDEST_NAME = 44;
const GAP = 1;
const ONLY_RULES = {
  top: '─',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '─',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

function widestLine(cell: Cell): number {
  return Math.max(...textOf(cell).split('\n').map(terminalWidth));
}

/** Width of each column but the first, with its gap. */
function columnWidths(rows: Cells): number[] {
  return rows[0]!.slice(1).map((_, i) => Math.max(...rows.map((row) => widestLine(row[i + 1]!))) + GAP);
}

/** Columns left for the names once the others have what they need. */
export function roomForNames(rows: Cells, width: number): number {
  return width - columnWidths(rows).reduce((sum, column) => sum + column, 0) - GAP;
}

/** A table without vertical lines; names are broken to fit, numbers stand at the right. */
export function draw(rows: Cells, look: Look, textColumns = false): string {
  const longest = Math.max(...rows.map((row) => widestLine(row[0]!)));
  const names = Math.max(Math.min(roomForNames(rows, look.width), longest, WIDEST_NAME), NARROWEST_NAME);
  const [head, ...body] = rows.map(([name, ...cells]) => [
    breakLines(textOf(name!), names, terminalWidth).join('\n'),
    ...cells,
  ]);
  const table = new Table({
    head: head!.map((cell) => painted({ text: textOf(cell), tone: 'head' }, look)),
    chars: ONLY_RULES,
    colAligns: head!.map((_, i) => (i === 0 || textColumns ? 'left' : 'right')),
    style: { head: [], border: [], 'padding-left': GAP, 'padding-right': 0 },
  });
  table.push(...body.map((row) => row.map((cell) => painted(cell, look))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A cell as it is printed: each of its lines is set off, since a table pads them one by one. */
function painted(cell: Cell, { paint }: Look): string {
  if (typeof cell === 'string') return cell;
  return cell.text
    .split('\n')
    .map((line) => paint(cell.tone, line))
    .join('\n');
}

import { hiddenCharacters } from '../reading/hidden-characters.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { VISIBLE } from '../reading/text-limits.js';
import { type Cell, placeOf, type Sheet } from './cells.js';
import {
  COLUMNS,
  type ColumnName,
  OPTIONAL_COLUMNS,
  OWN_SHEETS,
  SHEET_NAMES,
  SHEETS,
  type SheetName,
  type SheetPlan,
} from './layout.js';

/** Where something stands: the workbook with its sheet, row and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A row of a sheet by the names of its columns; also empty cells have a place. */
export interface Row {
  readonly place: (column: ColumnName) => Place;
  /** The text of a cell, spaces around it taken off; undefined where the cell is empty or is complained about. */
  readonly text: (column: ColumnName) => string | undefined;
  /** The number of a cell, likewise. */
  readonly number: (column: ColumnName) => number | undefined;
  readonly isEmpty: (column: ColumnName) => boolean;
}

/** What reading gathers: every mistake at once. */
export type Issues = InputIssue[];

export function issueIn(
  place: Place,
  path: string,
  found: string,
  expected: string,
  suggestion: string | null = null,
): InputIssue {
  const { file, line, column } = place;
  return { file, line, column, path, found, expected, suggestion };
}

/** The sheets that a region's workbook has, found by their English or Chinese names. */
export function knownSheets(
  sheets: readonly Sheet[],
  file: string,
  issues: Issues,
): ReadonlyMap<SheetName, Sheet> {
  const known = new Map<SheetName, Sheet>();
  const titles = SHEET_NAMES.flatMap((name) => [SHEETS[name].title.en, SHEETS[name].title.zh]);
  for (const sheet of sheets) {
    const place = { file: `${file}[${sheet.name}]`, line: 0, column: 0 };
    const title = sheet.name.trim();
    if (OWN_SHEETS.some((own) => title.toLowerCase().startsWith(own))) continue;
    if (sheet.hidden) issues.push(issueIn(place, '', 'a hidden sheet', 'sheets that can be seen'));
    const name = SHEET_NAMES.find((one) => isTitle(SHEETS[one], title));
    if (name === undefined) {
      const expected = `one of ${titles.join(', ')}, or a name that begins with ${OWN_SHEETS.join(' or ')}`;
      issues.push(
        issueIn(place, '', `a sheet named ${JSON.stringify(title)}`, expected, nearestName(title, titles)),
      );
    } else if (known.has(name)) {
      issues.push(issueIn(place, '', `a second sheet ${SHEETS[name].title.en}`, 'each sheet once'));
    } else known.set(name, sheet);
  }
  for (const name of SHEET_NAMES) {
    const { use, optional = false }: SheetPlan = SHEETS[name];
    if (known.has(name) || use === 'text' || optional) continue;
    const { en, zh } = SHEETS[name].title;
    issues.push(issueIn({ file, line: 0, column: 0 }, '', `no sheet ${en}`, `a sheet named ${en} or ${zh}`));
  }
  return known;
}

const isTitle = ({ title: { en, zh }, formerly }: SheetPlan, title: string): boolean =>
  [en, zh, formerly].includes(title);

/** The rows below the headings of a sheet that have something in them; complains of merged cells and wrong headings. */
export function rowsOf(name: SheetName, sheet: Sheet, file: string, issues: Issues): readonly Row[] {
  const at = `${file}[${sheet.name}]`;
  for (const range of sheet.merged) {
    const { row = 1, column = 1 } = placeOf(range) ?? {};
    issues.push(
      issueIn({ file: at, line: row, column }, '', `merged cells ${range}`, 'cells that are not merged'),
    );
  }
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const [header = 1, ...rest] = numbers;
  const columns = headings(name, sheet.rows.get(header) ?? [], { file: at, line: header, column: 1 }, issues);
  return rest.map((row) => rowOf(sheet.rows.get(row)!, columns, { file: at, line: row, column: 1 }, issues));
}

type Headings = ReadonlyMap<ColumnName, number>;

function headings(name: SheetName, cells: readonly Cell[], place: Place, issues: Issues): Headings {
  const wanted: readonly ColumnName[] = [...SHEETS[name].columns, 'hint'];
  const found = new Map<ColumnName, number>();
  for (const cell of cells) {
    const title = cell.text.trim();
    const at = { ...place, column: cell.column };
    const column = wanted.find((one) => isHeading(one, title) && !found.has(one));
    if (column !== undefined) found.set(column, cell.column);
    else {
      const titles = wanted.flatMap((one) => [COLUMNS[one].heading.en, COLUMNS[one].heading.zh]);
      const again = wanted.some((one) => isHeading(one, title));
      const what = `${again ? 'a second' : 'an unknown'} column ${JSON.stringify(title)}`;
      issues.push(
        issueIn(at, '', what, 'the columns of the form; remarks belong in note', nearestName(title, titles)),
      );
    }
  }
  for (const column of wanted) {
    if (found.has(column) || OPTIONAL_COLUMNS.has(column)) continue;
    const { en, zh } = COLUMNS[column].heading;
    issues.push(issueIn(place, '', `no column ${en}`, `a column with the heading ${en} or ${zh}`));
  }
  return found;
}

function isHeading(column: ColumnName, title: string): boolean {
  const { en, zh } = COLUMNS[column].heading;
  return title === en || title === zh;
}

function rowOf(cells: readonly Cell[], columns: Headings, start: Place, issues: Issues): Row {
  const cellAt = (column: ColumnName) => cells.find((cell) => cell.column === columns.get(column));
  const place = (column: ColumnName) => ({ ...start, column: columns.get(column) ?? 1 });
  const complained = new Set<ColumnName>();
  const complain = (column: ColumnName, found: string, expected: string): undefined => {
    if (!complained.has(column)) issues.push(issueIn(place(column), '', found, expected));
    complained.add(column);
    return undefined;
  };
  return {
    place,
    isEmpty: (column) => cellAt(column) === undefined,
    text: (column) => {
      const cell = cellAt(column);
      if (cell === undefined) return undefined;
      const wrong = wrongText(cell);
      return wrong === null ? cell.text.trim() : complain(column, ...wrong);
    },
    number: (column) => {
      const cell = cellAt(column);
      if (cell === undefined) return undefined;
      const wrong = wrongNumber(cell);
      return wrong === null ? Number(cell.text) : complain(column, ...wrong);
    },
  };
}

type Wrong = readonly [found: string, expected: string];

const FORMULA: Wrong = ['a formula', 'its result: copy the cell and paste values only'];

function wrongText({ kind, text }: Cell): Wrong | null {
  if (kind === 'formula') return FORMULA;
  if (kind === 'date') return ['a date', 'a text: format the cell as text and type it again'];
  if (kind === 'percent' || kind === 'boolean' || kind === 'error') return [shownCell(kind, text), 'a text'];
  const [hidden] = hiddenCharacters(text);
  return hidden === undefined ? null : [hidden.name, VISIBLE];
}

function wrongNumber({ kind, text }: Cell): Wrong | null {
  if (kind === 'formula') return FORMULA;
  if (kind === 'number') return Number.isFinite(Number(text)) ? null : [JSON.stringify(text), 'a number'];
  if (kind === 'percent') {
    return [
      `${text} shown as a percentage`,
      `a number in the unit of its row: format the cell as General, and write 0.15 for 15 percent`,
    ];
  }
  if (kind === 'date') return ['a date', 'a number: format the cell as General and type it again'];
  if (kind !== 'text') return [shownCell(kind, text), 'a number'];
  const [hidden] = hiddenCharacters(text);
  const shown = hidden === undefined ? `the text ${JSON.stringify(text.slice(0, 40))}` : hidden.name;
  return [shown, 'a number, typed as digits with a point and without unit, comma or space'];
}

function shownCell(kind: 'percent' | 'boolean' | 'error', text: string): string {
  if (kind === 'percent') return `${text} shown as a percentage`;
  return kind === 'error' ? `the error ${text.slice(0, 20)}` : 'true or false';
}

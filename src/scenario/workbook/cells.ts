import { type Bilingual, quoted } from '../reading/bilingual.js';
import { placeOf } from './cell-name.js';
import type { Parts } from './parts.js';
import { type Checked, checked, refused } from './refusal.js';
import { xmlPieces } from './xml.js';

/** What a cell holds. `percent` and `date` are numbers that are shown as such, so that what was meant is not certain. */
type CellKind = 'number' | 'text' | 'percent' | 'date' | 'formula' | 'boolean' | 'error';

export interface Cell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** The text, or the number as it is written in the file. */
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells with something in them, by row. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  /** Cells that were merged, as `A1:B2`. */
  readonly merged: readonly string[];
}

const EXPECTED: Bilingual = {
  en: 'an .xlsx workbook as Excel or WPS saves it',
  zh: '由 Excel 或 WPS 保存的 .xlsx 工作簿',
};
const NO_WORKBOOK: Bilingual = { en: 'a zip without a workbook', zh: '不含工作簿的 zip' };
const A_REGION: Bilingual = { en: 'a region', zh: '一个地区的数据' };
/** More than any region has; the largest sheet of a region's workbook has 2,000. */
const MOST_CELLS = 100_000;
const TOO_MANY_CELLS: Bilingual = {
  en: `more than ${MOST_CELLS} filled cells`,
  zh: `超过 ${MOST_CELLS} 个有内容的单元格`,
};

function noContent(sheet: string): Bilingual {
  const { en, zh } = quoted(sheet);
  return { en: `no content of the sheet ${en}`, zh: `没有内容的工作表${zh}` };
}

/** The sheets of an inspected workbook, in their order. */
export function readSheets(parts: Parts): Checked<readonly Sheet[]> {
  const book = [...relations(parts, '_rels/.rels', '').values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const path = book?.target ?? 'xl/workbook.xml';
  const text = parts.get(path);
  if (text === undefined) return refused(NO_WORKBOOK, EXPECTED);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = relations(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const shared = sharedTexts(partOf(parts, links, '/sharedStrings'));
  const shapes = numberShapes(partOf(parts, links, '/styles'));
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const { name = '', state = 'visible', id = '' } of elements(text, 'sheet')) {
    const content = parts.get(links.get(id)?.target ?? '');
    if (content === undefined) return refused(noContent(name), EXPECTED);
    const { rows, merged, count } = readCells(content, shared, shapes);
    cells += count;
    if (cells > MOST_CELLS) return refused(TOO_MANY_CELLS, A_REGION);
    sheets.push({ name, hidden: state !== 'visible', rows, merged });
  }
  return checked(sheets);
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part refers to, by id; targets as paths inside the workbook. */
function relations(parts: Parts, path: string, folder: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const { Id = '', Type = '', Target = '' } of elements(parts.get(path) ?? '', 'Relationship')) {
    found.set(Id, { type: Type, target: resolvedPath(folder, Target) });
  }
  return found;
}

function resolvedPath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function partOf(parts: Parts, links: ReadonlyMap<string, Relation>, type: string): string {
  const link = [...links.values()].find((relation) => relation.type.endsWith(type));
  return parts.get(link?.target ?? '') ?? '';
}

/** Attributes of all elements of a name. */
function elements(text: string, name: string): Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  for (const piece of xmlPieces(text)) {
    if (piece.kind === 'open' && piece.name === name) found.push(piece.attributes);
  }
  return found;
}

/** Texts that cells refer to by number. Readings of characters (`rPh`) are no part of a text. */
function sharedTexts(text: string): readonly string[] {
  const texts: string[] = [];
  let inside = 0;
  let reading = 0;
  for (const piece of xmlPieces(text)) {
    if (piece.kind === 'text') {
      if (inside > 0 && reading === 0) texts[texts.length - 1] += piece.text;
    } else {
      const step = piece.kind === 'open' ? 1 : -1;
      if (piece.name === 'si' && step === 1) texts.push('');
      if (piece.name === 't') inside += step;
      if (piece.name === 'rPh') reading += step;
    }
  }
  return texts.map(unescaped);
}

/** Characters that XML cannot hold stand in workbooks as `_x001F_` (ECMA-376, part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** How numbers of each cell style are shown: plainly, as percentages, as dates. */
function numberShapes(text: string): readonly CellKind[] {
  const codes = new Map<string, string>();
  const shapes: CellKind[] = [];
  let list = '';
  for (const piece of xmlPieces(text)) {
    if (piece.kind !== 'open') continue;
    const { name, attributes } = piece;
    if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') list = name;
    if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
    if (name === 'xf' && list === 'cellXfs') {
      const id = attributes.numFmtId ?? '0';
      shapes.push(shapeOf(Number(id), codes.get(id)));
    }
  }
  return shapes;
}

/** Built-in formats: 9 and 10 are percentages; the others are dates and times, those of East Asia among them. */
const PERCENT_FORMATS = [9, 10];
const DATE_FORMATS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Characters of a number format that are read; spreadsheet programs allow 255. */
const LONGEST_FORMAT = 1000;

function shapeOf(id: number, code: string | undefined): CellKind {
  if (code === undefined) {
    if (PERCENT_FORMATS.includes(id)) return 'percent';
    return DATE_FORMATS.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number';
  }
  // What stands in quotation marks, brackets or behind a backslash is shown as it is.
  const bare = code.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs年月日]/i.test(bare.replace(/general/gi, '')) ? 'date' : 'number';
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly shape: CellKind;
  text: string;
  formula: boolean;
}

function readCells(content: string, shared: readonly string[], shapes: readonly CellKind[]) {
  const rows = new Map<number, Cell[]>();
  const merged: string[] = [];
  let count = 0;
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  const within: string[] = [];
  for (const piece of xmlPieces(content)) {
    if (piece.kind === 'text') {
      if (cell !== null && holdsValue(within)) cell.text += piece.text;
    } else if (piece.kind === 'open') {
      within.push(piece.name);
      const { attributes } = piece;
      if (piece.name === 'row') {
        row = wholeNumber(attributes.r) ?? row + 1;
        column = 0;
      } else if (piece.name === 'c') {
        const place = placeOf(attributes.r);
        column = place?.column ?? column + 1;
        const shape = shapes[Number(attributes.s ?? 0)] ?? 'number';
        cell = { row: place?.row ?? row, column, type: attributes.t ?? 'n', shape, text: '', formula: false };
      } else if (piece.name === 'f' && cell !== null) cell.formula = true;
      else if (piece.name === 'mergeCell') merged.push(attributes.ref ?? '');
    } else {
      within.pop();
      if (piece.name !== 'c' || cell === null) continue;
      const filled = closed(cell, shared);
      if (filled !== null) {
        count++;
        const others = rows.get(filled.row);
        if (others === undefined) rows.set(filled.row, [filled]);
        else others.push(filled);
      }
      cell = null;
    }
  }
  return { rows, merged, count };
}

/** Inside a value (`v`) or a text (`t`) that is not a reading of characters. */
function holdsValue(within: readonly string[]): boolean {
  const element = within.at(-1);
  return element === 'v' || (element === 't' && !within.includes('rPh'));
}

/** The cell once all of it was read; null where nothing is in it. */
function closed(
  { row, column, type, shape, text, formula }: OpenCell,
  shared: readonly string[],
): Cell | null {
  if (formula) return { row, column, kind: 'formula', text };
  const content = type === 's' ? (shared[Number(text)] ?? '') : type === 'n' ? text.trim() : unescaped(text);
  if (content.trim() === '') return null;
  return { row, column, kind: kindOf(type, shape), text: content };
}

function kindOf(type: string, shape: CellKind): CellKind {
  if (type === 'n') return shape;
  if (type === 'b') return 'boolean';
  if (type === 'e') return 'error';
  return type === 'd' ? 'date' : 'text';
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

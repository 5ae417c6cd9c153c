import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { InputIssue, Loaded } from '../../src/scenario/reading/issues.js';
import { parseHistory } from '../../src/scenario/region/history-file.js';
import type { HistoryRow } from '../../src/scenario/region/history-row.js';
import { readRegionFile } from '../../src/scenario/region/region-file.js';
import type { RegionFile } from '../../src/scenario/region/region-schema.js';
import { cellName } from '../../src/scenario/workbook/cell-name.js';
import { type ColumnName, SHEET_NAMES, SHEETS, type SheetName } from '../../src/scenario/workbook/layout.js';
import { writeWorkbook } from '../../src/scenario/workbook/write.js';
import { expectChinese } from './chinese-issues.js';
import { readProjectFile } from './project-files.js';

export const MAOMING_PATH = 'scenarios/regions/maoming.yaml';
export const MAOMING_TEXT = readProjectFile(MAOMING_PATH)!;
export const MAOMING = contentOf(readRegionFile(MAOMING_TEXT, MAOMING_PATH));
const HISTORY_PATH = 'scenarios/regions/maoming.history.csv';
export const MAOMING_HISTORY = contentOf(parseHistory(readProjectFile(HISTORY_PATH)!, HISTORY_PATH));

/** The regions that a workbook may be like. */
export const OTHERS = {
  find: (name: string) => (name === 'maoming' ? { path: MAOMING_PATH, text: MAOMING_TEXT } : null),
  names: () => ['maoming'],
};

export function contentOf<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return loaded.value;
}

/** What is wrong, each mistake with its text in Chinese too. */
export function issuesOf(loaded: Loaded<unknown>): readonly InputIssue[] {
  const issues = loaded.ok ? [] : loaded.issues;
  expectChinese(issues);
  return issues;
}

/** A region as it stands, in a workbook. */
export function workbookOf(
  region: RegionFile = MAOMING,
  history: readonly HistoryRow[] = MAOMING_HISTORY,
): Promise<Uint8Array> {
  return writeWorkbook(region, { language: 'en', blank: false, history });
}

/** A form for Zhanjiang, like Maoming. */
export function formFor(language: 'en' | 'zh' = 'en'): Promise<Uint8Array> {
  const name = { en: 'Zhanjiang', zh: '湛江' };
  return writeWorkbook(MAOMING, { id: 'zhanjiang', name, language, blank: true });
}

/** The workbook with texts inside it changed; fails when a change changes nothing. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[path]);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...files, [path]: strToU8(after) }, { level: 1 });
}

/** The workbook with files put into it. */
export function withFiles(bytes: Uint8Array, added: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...added }, { level: 1 });
}

export function sheetPath(sheet: SheetName): string {
  return `xl/worksheets/sheet${SHEET_NAMES.indexOf(sheet) + 1}.xml`;
}

/** The name of a cell of a sheet, by its column. */
export function cellAt(sheet: SheetName, row: number, column: ColumnName): string {
  return cellName(row, (SHEETS[sheet].columns as readonly ColumnName[]).indexOf(column) + 1);
}

/** The workbook with one cell written anew; `inside` is the markup of the cell, `attributes` its type and style. */
export function withCell(
  bytes: Uint8Array,
  sheet: SheetName,
  name: string,
  inside: string,
  attributes = '',
): Uint8Array {
  const cell = new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`);
  return withPart(bytes, sheetPath(sheet), (text) =>
    text.replace(cell, () => `<c r="${name}" ${attributes}>${inside}</c>`),
  );
}

/** The workbook with a text, or a number, in a cell. */
export function withContent(
  bytes: Uint8Array,
  sheet: SheetName,
  name: string,
  content: string | number,
): Uint8Array {
  return typeof content === 'number'
    ? withCell(bytes, sheet, name, `<v>${content}</v>`)
    : withCell(bytes, sheet, name, `<is><t>${content}</t></is>`, 't="inlineStr"');
}

/** The row, from 1, in which a sheet of a written workbook holds a text; the first of them. */
export function rowWith(bytes: Uint8Array, sheet: SheetName, text: string): number {
  const files = unzipSync(bytes);
  const shared = [...strFromU8(files['xl/sharedStrings.xml']).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, entry]) => entry.replace(/<[^>]*>/g, ''),
  );
  const index = shared.indexOf(text);
  const match = new RegExp(`<c r="[A-Z]+(\\d+)"[^>]*t="s"[^>]*><v>${index}</v>`).exec(
    strFromU8(files[sheetPath(sheet)]),
  );
  if (match === null) throw new Error(`no ${text} on ${sheet}`);
  return Number(match[1]);
}

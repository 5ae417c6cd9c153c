import { alike, type Bilingual, quoted } from '../reading/bilingual.js';
import { formatExpected, formatOf } from '../reading/formats.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { secondTime } from '../reading/repeated-ids.js';
import { describe, NOTHING } from '../reading/validate.js';
import type { RegionField } from '../region/region-field.js';
import { FIGURE_LISTS, type FigureList, fieldName } from '../region/region-fields.js';
import { backgroundField, shareField } from './free-names.js';
import { type Gathered, textIn } from './gathered.js';
import {
  COLUMNS,
  type ColumnName,
  FIGURE_COLUMNS,
  fieldsOn,
  keyOf,
  SHEETS,
  type SheetName,
  WORD_ROWS,
} from './layout.js';
import { gatherFact, gatherPayer, gatherPoint } from './list-rows.js';
import { at, type Plain, put } from './plain.js';
import { type Issues, issueIn, type Row } from './row.js';

/** Takes what a sheet's rows say of the region. */
export function gatherRows(name: SheetName, rows: readonly Row[], gathered: Gathered): void {
  switch (SHEETS[name].use) {
    case 'words':
      for (const row of rows) gatherWord(row, gathered);
      return;
    case 'figures':
      for (const row of rows) gatherFigure(name, row, gathered);
      return;
    case 'facts':
      for (const row of rows) gatherFact(row, gathered);
      return;
    case 'points':
      for (const row of rows) gatherPoint(row, gathered);
      return;
    case 'payers':
      for (const row of rows) gatherPayer(row, gathered);
      return;
    default:
  }
}

/** Sources by their codes, from the sheet that lists them. */
export function sourcesFrom(rows: readonly Row[], issues: Issues): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const row of rows) {
    const code = row.text('code');
    const source = row.text('source');
    if (code === undefined) continue;
    if (sources.has(code)) issues.push(issueIn(row.place('code'), '', secondTime(code), OWN_CODE));
    if (source === undefined) {
      if (row.isEmpty('source')) issues.push(issueIn(row.place('source'), '', NOTHING, sourceOf(code)));
    } else sources.set(code, source);
  }
  return sources;
}

const OWN_CODE: Bilingual = { en: 'a code that no other has', zh: '不重复的编码' };

const sourceOf = (code: string): Bilingual => ({
  en: `the source that ${code} stands for`,
  zh: `编码 ${code} 所指的来源`,
});

function gatherWord(row: Row, gathered: Gathered): void {
  const key = row.text('key');
  const known = WORD_ROWS.find(({ path }) => path === key);
  if (known === undefined) {
    gathered.issues.push(
      unknownKey(
        row,
        key,
        WORD_ROWS.map(({ path }) => path),
      ),
    );
    return;
  }
  if (isRepeated(row, 'key', known.path, gathered)) return;
  gathered.places.set(known.path, row.place('content'));
  // The form of the workbook is no word about the region.
  if (known.path === 'format') {
    checkFormat(row, gathered);
    return;
  }
  if (!known.required && row.isEmpty('content')) return;
  const path = known.path.split('.');
  if (path.length > 1 && !gathered.places.has(path[0])) gathered.places.set(path[0], row.place('content'));
  // Names and definitions are mappings: one that is empty shows which of its words are missing.
  if (path.length > 1) gathered.region[path[0]] ??= {};
  put(gathered.region, path, row.text('content'));
}

function checkFormat(row: Row, { issues }: Gathered): void {
  const text = row.text('content');
  if (text === undefined) return;
  const expected = /^\d+$/.test(text)
    ? formatExpected(Number(text), 'workbook')
    : alike(formatOf('workbook'));
  if (expected !== null) {
    issues.push(issueIn(row.place('content'), 'format', describe(text), expected));
  }
}

function unknownKey(row: Row, key: string | undefined, keys: readonly string[]): InputIssue {
  const suggestion = key === undefined ? null : nearestName(key, keys);
  return issueIn(row.place('key'), '', key === undefined ? NO_KEY : unknown(key), KEY, suggestion);
}

const KEY: Bilingual = { en: 'a key of the form', zh: '表中已有的字段名' };
const NO_KEY: Bilingual = { en: 'a row without a key', zh: '没有字段名的一行' };

function unknown(key: string): Bilingual {
  const { en, zh } = quoted(key);
  return { en: `the unknown key ${en}`, zh: `未知字段名${zh}` };
}

/** True, and complained about, where something stands in an earlier row already. */
function isRepeated(row: Row, column: ColumnName, path: string, { places, issues }: Gathered): boolean {
  const first = places.get(path);
  if (first === undefined) return false;
  const found = {
    en: `${path} a second time, after row ${first.line} of ${first.file}`,
    zh: `重复的 ${path}（已见于 ${first.file} 第 ${first.line} 行）`,
  };
  issues.push(issueIn(row.place(column), path, found, { en: 'each row once', zh: '不重复的行' }));
  return true;
}

function gatherFigure(sheet: SheetName, row: Row, gathered: Gathered): void {
  const key = row.text('key');
  if (key === undefined && row.isEmpty('key') && !isFilled(row, FIGURE_COLUMNS)) return;
  const fields = fieldsOn(sheet, gathered.model);
  const field =
    fields.find((one) => keyOf(one) === key) ??
    shareField(fields, key) ??
    backgroundField(sheet, key, gathered);
  if (field === null) {
    gathered.issues.push(unknownKey(row, key, fields.map(keyOf)));
    return;
  }
  const owner = ownerPath(field, row, gathered);
  if (owner === null) return;
  const path = [...owner, fieldName(field)];
  const name = path.join('.');
  if (isRepeated(row, 'key', name, gathered)) return;
  gathered.places.set(name, row.place('value'));
  for (const column of FIGURE_COLUMNS) gathered.places.set(`${name}.${column}`, row.place(column));
  put(gathered.region, path, figureIn(row, name, gathered));
}

/** Where the figure's owner stands, an entry of a list found or made by its id; null where no id is given. */
function ownerPath(field: RegionField, row: Row, gathered: Gathered): readonly (string | number)[] | null {
  const list = FIGURE_LISTS.find((name) => field.path.startsWith(`${name}.*`));
  if (list === undefined) return field.path.split('.').slice(0, -1);
  const id = row.text('id');
  if (id === undefined) {
    if (row.isEmpty('id') && (isFilled(row, FIGURE_COLUMNS) || isFilled(row, ENTRY_COLUMNS))) {
      gathered.issues.push(issueIn(row.place('id'), '', NOTHING, OWNER));
    }
    return null;
  }
  // A block of the form that was not used; of one that was, another row made the entry.
  const isNew = !gathered.entries.has(`${list} ${id}`);
  if (list === 'institutions' && isNew && isBlankEntry(row)) return null;
  const index = entryIndex(list, id, row, gathered);
  gatherEntry([...list.split('.'), index], row, gathered);
  return [...list.split('.'), index];
}

const OWNER: Bilingual = { en: 'the code of what the figure belongs to', zh: '数据所属对象的代码' };

const ENTRY_COLUMNS = [
  'nameEn',
  'nameZh',
  'type',
  'payer',
  'mechanism',
  'panel',
  'target',
  'causes',
] as const satisfies readonly ColumnName[];

function isBlankEntry(row: Row): boolean {
  return !isFilled(row, ENTRY_COLUMNS) && !isFilled(row, ['value', 'low', 'high']);
}

/** Whether anything but a unit, which the form gives, stands in these columns. */
function isFilled(row: Row, columns: readonly ColumnName[]): boolean {
  return columns.some((column) => column !== 'unit' && !row.isEmpty(column));
}

function entriesOf(list: FigureList, { region }: Gathered): Plain[] {
  const path = list.split('.');
  let owner = region;
  for (const key of path.slice(0, -1)) {
    owner[key] ??= {};
    owner = owner[key] as Plain;
  }
  const key = path.at(-1)!;
  owner[key] ??= [];
  return owner[key] as Plain[];
}

function entryIndex(list: FigureList, id: string, row: Row, gathered: Gathered): number {
  const known = gathered.entries.get(`${list} ${id}`);
  if (known !== undefined) return known;
  const entries = entriesOf(list, gathered);
  const index = entries.push({ id }) - 1;
  gathered.entries.set(`${list} ${id}`, index);
  gathered.places.set(`${list}.${index}`, row.place('id'));
  gathered.places.set(`${list}.${index}.id`, row.place('id'));
  if (index === 0) gathered.places.set(list, row.place('id'));
  return index;
}

/** Words about an entry, given in any of its rows; rows may repeat them but not contradict each other. */
function gatherEntry(owner: readonly (string | number)[], row: Row, gathered: Gathered): void {
  const words: readonly (readonly [ColumnName, readonly string[], unknown])[] = [
    ['nameEn', ['name', 'en'], row.text('nameEn')],
    ['nameZh', ['name', 'zh'], row.text('nameZh')],
    ['type', ['type'], row.text('type')],
    ['payer', ['payer'], row.text('payer')],
    ['mechanism', ['mechanism'], row.text('mechanism')],
    ['panel', ['panel'], row.text('panel')],
    ['target', ['target'], row.text('target')],
    ['causes', ['causes'], listIn(row.text('causes'))],
  ];
  for (const [column, key, value] of words) {
    const path = [...owner, ...key];
    const name = path.join('.');
    const columnExists = !row.isEmpty(column);
    const before = at(gathered.region, path);
    if (before !== undefined && value !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
      const line = gathered.places.get(name)?.line;
      const [first, now] = [before, value].map((content) => JSON.stringify(content));
      const expected = { en: `${first}, as in row ${line}`, zh: `${first}（与第 ${line} 行一致）` };
      gathered.issues.push(issueIn(row.place(column), name, alike(now), expected));
    } else if (before === undefined) {
      if (columnExists || !gathered.places.has(name)) gathered.places.set(name, row.place(column));
      if (key.length > 1 && !gathered.places.has([...owner, key[0]].join('.'))) {
        gathered.places.set([...owner, key[0]].join('.'), row.place(column));
      }
      put(gathered.region, path, value);
    }
  }
}

/** Entries of a cell that holds several, one to a line or between semicolons. */
function listIn(text: string | undefined): string[] | undefined {
  return text
    ?.split(/[;；\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const RANGE_ALONE: IssueWords = [
  { en: 'a range without a value', zh: '有区间而无取值' },
  { en: 'the value', zh: '取值' },
];

/** The figure in a row; undefined where its value is left empty, and complained about where its range is not. */
function figureIn(row: Row, path: string, gathered: Gathered): Plain | undefined {
  const cells = FIGURE_COLUMNS.map((column) => [
    column,
    COLUMNS[column].holds === 'number' ? row.number(column) : textIn(row, column, gathered),
  ]);
  if (row.isEmpty('value')) {
    if (isFilled(row, ['low', 'high'])) {
      gathered.issues.push(issueIn(row.place('value'), `${path}.value`, ...RANGE_ALONE));
    }
    return undefined;
  }
  return Object.fromEntries(cells.filter(([, content]) => content !== undefined));
}

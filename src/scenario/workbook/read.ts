import { z } from 'zod';
import { medinno } from '../../model/medinno.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { FieldPath, Position, SourceDocument } from '../reading/document.js';
import {
  failed,
  type InputIssue,
  inputIssue,
  type Loaded,
  sortIssues,
  wholeIssue,
} from '../reading/issues.js';
import { NOTHING, TYPE_WORDS, valueAt } from '../reading/validate.js';
import { codeHere } from '../region/currency-of-file.js';
import { type HistoryBounds, readHistory } from '../region/history-file.js';
import { HISTORY_COLUMNS, type HistoryRow } from '../region/history-row.js';
import { laterYears } from '../region/history-rules.js';
import type { RegionField } from '../region/region-field.js';
import { type PricedModel, regionField } from '../region/region-fields.js';
import { type OtherRegions, readRegion } from '../region/region-file.js';
import { regionSchema } from '../region/region-schema.js';
import type { RegionWithSources } from '../region/region-with-sources.js';
import { cellName } from './cell-name.js';
import { readSheets, type Sheet } from './cells.js';
import { type Gathered, textIn } from './gathered.js';
import { COLUMNS, type ColumnName, keyOf, SHEETS, type SheetName } from './layout.js';
import { inspectWorkbook } from './parts.js';
import type { Refusal } from './refusal.js';
import { gatherRows, sourcesFrom } from './region-rows.js';
import type { Issues, Place, Row } from './row.js';
import { knownSheets, rowsOf } from './rows.js';

/** What a workbook holds. */
interface RegionWorkbook {
  /** The region as plain values, as its YAML file would hold them; figures left empty are left out. */
  readonly region: unknown;
  readonly history: readonly HistoryRow[];
}

/**
 * Reads a region's workbook. The file is inspected before anything in it is interpreted (`inspectWorkbook`). In issues
 * `file` is `my.xlsx[Sheet]`, `line` and `column` are the row and the column from 1, and `found` begins with the
 * cell's name. The region is not held against its schema here: see `readRegionWorkbook`.
 * @example
 * const { value: region } = readRegionFile(scenarioFiles.own('scenarios/regions/maoming.yaml'), 'maoming.yaml');
 * const bytes = await writeWorkbook(region, { language: 'zh', blank: false });
 * readWorkbook('maoming.xlsx', bytes).value.region.id; // => 'maoming'
 */
export function readWorkbook(file: string, bytes: Uint8Array): Loaded<RegionWorkbook> {
  const { document, past } = workbookContent(file, bytes);
  const issues = [...document.issues, ...futureOf(past, valueAt(document.raw, ['policyYear', 'value']))];
  return issues.length > 0
    ? failed(worded(issues))
    : { ok: true, value: { region: document.raw, history: past.rows } };
}

/**
 * Reads a region from a workbook as `parseRegion` does from a text: held against the schema, figures left empty taken
 * from the region it is like; every mistake of cells and figures at once.
 * @example
 * const { value: region } = readRegionFile(scenarioFiles.own('scenarios/regions/maoming.yaml'), 'maoming.yaml');
 * const bytes = await writeWorkbook(region, { language: 'en', blank: false });
 * readRegionWorkbook('maoming.xlsx', bytes).value.region.id; // => 'maoming'
 */
export function readRegionWorkbook(
  file: string,
  bytes: Uint8Array,
  others?: OtherRegions & HistoryNames,
): Loaded<RegionWithSources & { readonly history: readonly HistoryRow[] }> {
  const { document, past } = workbookContent(file, bytes, others);
  const region = readRegion(document, others);
  if (!region.ok) return failed(worded(withoutEchoes(region.issues, document.issues), others?.model));
  const future = futureOf(past, region.value.region.policyYear);
  if (future.length > 0) return failed(worded(future));
  return { ok: true, value: { ...region.value, history: past.rows } };
}

/** The rows of a workbook's history, and what knows where they stand; null where there is no such sheet. */
interface Past {
  readonly rows: readonly HistoryRow[];
  readonly document: SourceDocument | null;
}

const futureOf = ({ document }: Past, lastYear: unknown): InputIssue[] =>
  document === null || typeof lastYear !== 'number' ? [] : laterYears(document, lastYear);

/** The indicators that a history may name; those of the package unless given. */
type HistoryNames = Pick<HistoryBounds, 'indicators'>;

function workbookContent(
  file: string,
  bytes: Uint8Array,
  { model = medinno, indicators, find }: Partial<OtherRegions> & HistoryNames = {},
): { document: SourceDocument; past: Past } {
  const parts = inspectWorkbook(bytes);
  if (!parts.ok) return refusedContent(file, parts.refusal);
  const sheets = readSheets(parts.value);
  if (!sheets.ok) return refusedContent(file, sheets.refusal);
  const issues: Issues = [];
  const known = knownSheets(sheets.value, file, issues);
  const rows = new Map(
    [...known].map(([name, sheet]) => [name, rowsFrom(name, sheet, file, issues)] as const),
  );
  const sources = sourcesFrom(rows.get('sources') ?? [], issues);
  const gathered: Gathered = { region: {}, places: new Map(), entries: new Map(), issues, sources, model };
  for (const [name, content] of rows) gatherRows(name, content, gathered);
  const past = historyFrom(rows.get('history') ?? [], file, gathered, {
    indicators,
    currency: codeHere(gathered.region, find),
  });
  return { document: documentOf(file, gathered), past };
}

function rowsFrom(name: SheetName, sheet: Sheet, file: string, issues: Issues): readonly Row[] {
  return SHEETS[name].use === 'text' ? [] : rowsOf(name, sheet, file, issues);
}

function refusedContent(file: string, { found, expected }: Refusal) {
  const issue = wholeIssue(file, found, expected);
  const nowhere = () => ({ line: 0, column: 0 });
  const places = { locate: nowhere, locateText: nowhere, locateKey: nowhere };
  return { document: { file, raw: null, issues: [issue], ...places }, past: { rows: [], document: null } };
}

function documentOf(file: string, { region, places, issues, model }: Gathered): SourceDocument {
  const locate = (path: FieldPath): Position => placeAt(places, path) ?? { line: 0, column: 0 };
  return {
    file,
    raw: inOrder(region, regionSchema(model)),
    issues,
    locate,
    locateText: locate,
    locateKey: (path, key) => locate([...path, key]),
  };
}

/** Values in the order of the schema, which is that of a region file, and not of the sheets. */
function inOrder(value: unknown, schema: z.ZodType): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => inOrder(item, schema.element as z.ZodType));
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const names = Object.keys(schema.shape);
  const known = names.filter((name) => Object.hasOwn(value, name));
  const others = Object.keys(value).filter((name) => !names.includes(name));
  return Object.fromEntries(
    [...known, ...others].map((name) => [
      name,
      inOrder((value as Record<string, unknown>)[name], schema.shape[name] as z.ZodType),
    ]),
  );
}

/** Where a field stands, or what it belongs to. */
function placeAt(places: ReadonlyMap<string, Place>, path: FieldPath): Place | null {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return null;
}

function historyFrom(
  rows: readonly Row[],
  file: string,
  { issues, sources }: Pick<Gathered, 'issues' | 'sources'>,
  { indicators, currency }: HistoryNames & { readonly currency: string },
): Past {
  const places = new Map<string, Place>();
  const raw = rows.map((row, index) => {
    places.set(String(index), row.place('indicator'));
    for (const column of HISTORY_COLUMNS) places.set(`${index}.${column}`, row.place(column));
    return Object.fromEntries(
      HISTORY_COLUMNS.map((column) => [column, historyCell(row, column, { sources, issues })]).filter(
        ([, content]) => content !== undefined,
      ),
    );
  });
  const locate = (path: FieldPath): Position => placeAt(places, path) ?? { line: 0, column: 0 };
  const before = [...issues];
  const document: SourceDocument = {
    file,
    raw,
    issues: [],
    locate,
    locateText: locate,
    locateKey: (path, key) => locate([...path, key]),
  };
  const history = readHistory(document, { indicators, currency });
  if (history.ok) return { rows: history.value, document };
  issues.push(...withoutEchoes(history.issues, before));
  return { rows: [], document };
}

function historyCell(row: Row, column: ColumnName, reading: Pick<Gathered, 'sources' | 'issues'>): unknown {
  return COLUMNS[column].holds === 'number' ? row.number(column) : textIn(row, column, reading);
}

/** Mistakes without those that only follow from others: of a cell that is complained about, or of a sheet that is missing. */
function withoutEchoes(issues: readonly InputIssue[], cells: readonly InputIssue[]): InputIssue[] {
  const taken = new Set(cells.map(placeName));
  return issues.filter(
    (issue) =>
      cells.includes(issue) || (!taken.has(placeName(issue)) && !(issue.line === 0 && cells.length > 0)),
  );
}

const placeName = ({ file, line, column }: InputIssue) => `${file}:${line}:${column}`;

/** Issues in words that fit a workbook: the cell by its name, values instead of mappings, the row that is missing. */
function worded(issues: readonly InputIssue[], model: PricedModel = medinno): InputIssue[] {
  return sortIssues(issues).map((issue) => {
    const isMapping = issue.expected === TYPE_WORDS.object.en;
    const expected = isMapping ? VALUE : { en: issue.expected, zh: issue.zh.expected };
    if (issue.line > 0) {
      const cell = cellName(issue.line, issue.column);
      const found = { en: `${cell}: ${issue.found}`, zh: `${cell}：${issue.zh.found}` };
      return inputIssue(issue, found, expected, issue.suggestion);
    }
    const field = regionField(issue.path, model);
    if (field === null || issue.found !== NOTHING.en) {
      return inputIssue(issue, { en: issue.found, zh: issue.zh.found }, expected, issue.suggestion);
    }
    return inputIssue(issue, NO_ROW, rowOf(field), issue.suggestion);
  });
}

const VALUE: Bilingual = { en: 'a value', zh: '取值' };
const NO_ROW: Bilingual = { en: 'no row', zh: '缺少一行' };

function rowOf(field: RegionField): Bilingual {
  const { en, zh } = SHEETS[field.sheet].title;
  return {
    en: `a row ${keyOf(field)} on sheet ${en} (${zh})`,
    zh: `“${zh}”（${en}）工作表中的 ${keyOf(field)} 行`,
  };
}

import { z } from 'zod';
import type { Indicator } from '../../model/entries/indicator.js';
import { medinno } from '../../model/medinno.js';
import { MODEL_CURRENCY, unitIn } from '../../model/place/currency.js';
import type { Bilingual } from '../reading/bilingual.js';
import { type CsvField, csvIssue, csvTable, csvText } from '../reading/csv-fields.js';
import type { SourceDocument } from '../reading/document.js';
import { patternField } from '../reading/fields.js';
import { gradeField, textField, yearField } from '../reading/figure.js';
import { failed, type InputIssue, type IssueWords, type Loaded } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, validate } from '../reading/validate.js';
import { HISTORY_COLUMNS, type HistoryRow } from './history-row.js';
import { historyIssues, laterYears } from './history-rules.js';

const CAMEL_CASE: Bilingual = {
  en: 'a name in camel case, as nationalGrants',
  zh: '小写字母开头的英文名称，如 nationalGrants',
};

const HISTORY_SCHEMA = z.array(
  z.strictObject({
    indicator: patternField(/^[a-z][A-Za-z0-9]*$/, CAMEL_CASE),
    year: yearField,
    value: z.number(),
    unit: textField,
    source: textField,
    grade: gradeField,
    note: textField.or(z.literal('')),
  }),
);

/** What a history is held against apart from its form. */
export interface HistoryBounds {
  /** The last year that is over, as the policy year of the region; later ones are issues. Without it any year up to 2100 is taken. */
  readonly lastYear?: number | undefined;
  /** Indicators of the model, whose names and units a history may use; the package's unless given. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Code of the region's currency; CNY unless given. */
  readonly currency?: string | undefined;
}

/** Longest history that is read, characters. */
const LONGEST_TEXT = 3_000_000;

const SHORT_ENOUGH: Bilingual = {
  en: `at most ${LONGEST_TEXT} characters`,
  zh: `不超过 ${LONGEST_TEXT} 个字符`,
};

/** Mistakes of one file that are shown. */
const MOST_ISSUES = 100;

/**
 * Reads the yearly series of a region (`maoming.history.csv`): comma-separated text as in RFC 4180 whose first
 * line names the columns. In issues `line` and `column` are those of the field's first character.
 * @example
 * const text = `indicator,year,value,unit,source,grade,note
 * gdp,2022,390463,million CNY,government work report,B,
 * `;
 * parseHistory(text, 'mine.history.csv').value[0].value; // => 390463
 */
export function parseHistory(
  text: string,
  file: string,
  against: HistoryBounds = {},
): Loaded<readonly HistoryRow[]> {
  if (text.length > LONGEST_TEXT) {
    const found = { en: `a text of ${text.length} characters`, zh: `${text.length} 个字符的文本` };
    return failed([csvIssue(file, { line: 1, column: 1 }, found, SHORT_ENOUGH)]);
  }
  const { header, lines, issues } = csvTable(text, file, HISTORY_COLUMNS);
  const wrong = issues.some(({ line }) => line === 1) ? issues : headerIssues(header, file);
  if (wrong.length > 0) return failed(wrong);
  const even = lines.filter((fields) => fields.length === header.length);
  const uneven = lines.flatMap((fields) => lengthIssues(fields, header.length, file));
  const read = readHistory(historyDocument(even, header, file), against);
  const all = [...issues, ...uneven, ...(read.ok ? [] : read.issues)];
  return all.length > 0 || !read.ok ? failed(all.slice(0, MOST_ISSUES)) : read;
}

/** Holds rows that know where they stand against the schema and the rules of histories; see `historyIssues`. */
export function readHistory(
  document: SourceDocument,
  { lastYear, indicators = medinno.indicators, currency = MODEL_CURRENCY.code }: HistoryBounds = {},
): Loaded<readonly HistoryRow[]> {
  const { value, issues } = validate(document, HISTORY_SCHEMA);
  const later = lastYear === undefined ? [] : laterYears(document, lastYear);
  const all = [...issues, ...historyIssues(document, unitsIn(indicators, currency)), ...later];
  return value === null || all.length > 0 ? failed(all) : { ok: true, value };
}

const unitsIn = (indicators: readonly Indicator[], currency: string): readonly Indicator[] =>
  indicators.map((indicator) => ({ ...indicator, unit: unitIn(indicator.unit, currency) }));

/**
 * Rows as the text of a history file, which `parseHistory` reads back unchanged. Texts stay as they are, also where a
 * spreadsheet would take them for a formula: the apostrophe that tables of results put before those (`csv`) would be read
 * back as part of the text. Every text of a history comes from a file that may have another author.
 * @example
 * const text = `indicator,year,value,unit,source,grade,note
 * gdp,2022,390463,million CNY,government work report,B,
 * `;
 * const { value: rows } = parseHistory(text, 'mine.history.csv');
 * historyText(rows); // => text
 */
export function historyText(rows: readonly HistoryRow[]): string {
  const lines = rows.map((row) => HISTORY_COLUMNS.map((column) => csvText(String(row[column]))).join(','));
  return `${[HISTORY_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function headerIssues(header: readonly CsvField[], file: string): InputIssue[] {
  const names = header.map(({ text }) => text);
  const missing = HISTORY_COLUMNS.filter((name) => !names.includes(name)).map((name) =>
    csvIssue(file, { line: 1, column: 1 }, { en: `no column ${name}`, zh: `没有 ${name} 列的首行` }, COLUMNS),
  );
  const unknown = header
    .filter(
      ({ text }, index) => names.indexOf(text) < index || !HISTORY_COLUMNS.some((name) => name === text),
    )
    .map((field) => {
      const { en, zh } = describe(field.text);
      const found = { en: `column ${en}`, zh: `列${zh}` };
      return csvIssue(file, field, found, EACH_ONCE, nearestName(field.text, HISTORY_COLUMNS));
    });
  return [...missing, ...unknown];
}

const COLUMNS: Bilingual = {
  en: `columns ${HISTORY_COLUMNS.join(', ')}`,
  zh: `${HISTORY_COLUMNS.join('、')} 各列`,
};
const EACH_ONCE: Bilingual = {
  en: `each of ${HISTORY_COLUMNS.join(', ')} once`,
  zh: `${HISTORY_COLUMNS.join('、')} 各一列`,
};

function lengthIssues(fields: readonly CsvField[], columns: number, file: string): InputIssue[] {
  return fields.length === columns
    ? []
    : [csvIssue(file, fields[0], ...unevenFields(fields.length, columns))];
}

const unevenFields = (found: number, columns: number): IssueWords => [
  { en: `${found} fields`, zh: `${found} 列` },
  { en: `${columns} fields, as in the first line`, zh: `${columns} 列（与首行一致）` },
];

function historyDocument(
  lines: readonly (readonly CsvField[])[],
  header: readonly CsvField[],
  file: string,
): SourceDocument {
  const columns = header.map(({ text }) => text);
  const raw = lines.map((fields) =>
    Object.fromEntries(columns.map((name, index) => [name, fieldValue(name, fields[index].text)])),
  );
  const locate: SourceDocument['locate'] = ([row, name]) => {
    const fields = lines[Number(row ?? 0)] ?? header;
    const { line, column } = fields[Math.max(0, columns.indexOf(String(name)))];
    return { line, column };
  };
  return { file, raw, issues: [], locate, locateText: locate, locateKey: (path) => locate(path) };
}

/** Numbers of the columns that hold numbers; a text that is none stays one, and is then complained about. */
function fieldValue(column: string, text: string): unknown {
  if (column !== 'year' && column !== 'value') return text;
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

import { z } from 'zod';
import type { SourceDocument } from './document.js';
import { type Grade, gradeField, textField, yearField } from './figure.js';
import { failed, type InputIssue, type Loaded } from './issues.js';
import { nearestName } from './nearest-name.js';
import { issueAt, validate } from './validate.js';

/** One number of a region's past. */
export interface HistoryRow {
  /** What was counted, in camel case, e.g. `doctorsAllInstitutions`; an indicator's id where it is one of the model's. */
  readonly indicator: string;
  /** The calendar year it describes. */
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly grade: Grade;
  /** Which definition, where it was read, how it was derived; may be empty. */
  readonly note: string;
}

export const HISTORY_COLUMNS = ['indicator', 'year', 'value', 'unit', 'source', 'grade', 'note'] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

const HISTORY_SCHEMA = z.array(
  z.strictObject({
    indicator: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a name in camel case, as nationalGrants'),
    year: yearField,
    value: z.number(),
    unit: textField,
    source: textField,
    grade: gradeField,
    note: textField.or(z.literal('')),
  }),
);

/** Longest history that is read, characters. */
const LONGEST_TEXT = 3_000_000;

/**
 * Reads the yearly series beside a region (`maoming.history.csv`): comma-separated text as in RFC 4180 whose first
 * line names the columns. In issues `line` and `column` are those of the field's first character.
 */
export function parseHistory(text: string, file: string): Loaded<readonly HistoryRow[]> {
  if (text.length > LONGEST_TEXT) {
    return failed([
      at(file, 1, 1, `a text of ${text.length} characters`, `at most ${LONGEST_TEXT} characters`),
    ]);
  }
  const [header = [], ...lines] = fieldsOf(text.replace(/^\ufeff/, ''));
  const issues = headerIssues(header, file);
  if (issues.length > 0) return failed(issues);
  const filled = lines.filter((fields) => fields.some(({ text: content }) => content !== ''));
  const uneven = filled.flatMap((fields) => lengthIssues(fields, header.length, file));
  if (uneven.length > 0) return failed(uneven);
  return readHistory(historyDocument(filled, header, file));
}

/** Holds rows that know where they stand against the schema; one number for an indicator and year. */
export function readHistory(document: SourceDocument): Loaded<readonly HistoryRow[]> {
  const { value, issues } = validate(document, HISTORY_SCHEMA);
  const all = [...issues, ...repeatedIssues(document)];
  return value === null || all.length > 0 ? failed(all) : { ok: true, value };
}

/** Rows as the text of a history file. */
export function historyText(rows: readonly HistoryRow[]): string {
  const lines = rows.map((row) => HISTORY_COLUMNS.map((column) => quoted(String(row[column]))).join(','));
  return `${[HISTORY_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

interface CsvField {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Lines of fields with their positions. A field in quotation marks may hold commas, line breaks and doubled marks. */
function fieldsOf(text: string): CsvField[][] {
  const lines: CsvField[][] = [[]];
  let line = 1;
  let lineStart = 0;
  let start = 0;
  const end = text.length;
  while (start < end) {
    const here = { line, column: start - lineStart + 1 };
    const { content, next } = text[start] === '"' ? quotedField(text, start) : plainField(text, start);
    lines.at(-1)!.push({ text: content, ...here });
    for (let sign = start; sign < next; sign++) {
      if (text[sign] === '\n') {
        line++;
        lineStart = sign + 1;
      }
    }
    start = next;
    if (text[start] === ',') {
      start++;
      // A comma at the end of a line opens one more, empty field.
      if (start >= end || '\n\r'.includes(text[start])) {
        lines.at(-1)!.push({ text: '', line, column: start - lineStart + 1 });
      } else continue;
    }
    start += text.startsWith('\r\n', start) ? 2 : 1;
    line++;
    lineStart = start;
    if (start < end) lines.push([]);
  }
  return lines;
}

function plainField(text: string, start: number): { content: string; next: number } {
  let next = start;
  while (next < text.length && !',\n\r'.includes(text[next])) next++;
  return { content: text.slice(start, next).trim(), next };
}

function quotedField(text: string, start: number): { content: string; next: number } {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { content: text.slice(start + 1), next: text.length };
  const rest = plainField(text, close + 1);
  return { content: text.slice(start + 1, close).replaceAll('""', '"') + rest.content, next: rest.next };
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function headerIssues(header: readonly CsvField[], file: string): InputIssue[] {
  const names = header.map(({ text }) => text);
  const missing = HISTORY_COLUMNS.filter((name) => !names.includes(name)).map((name) =>
    at(file, 1, 1, `no column ${name}`, `columns ${HISTORY_COLUMNS.join(', ')}`),
  );
  const unknown = header
    .filter(
      ({ text }, index) => names.indexOf(text) < index || !HISTORY_COLUMNS.some((name) => name === text),
    )
    .map(({ text, line, column }) => ({
      ...at(
        file,
        line,
        column,
        `column ${JSON.stringify(text)}`,
        `each of ${HISTORY_COLUMNS.join(', ')} once`,
      ),
      suggestion: nearestName(text, HISTORY_COLUMNS),
    }));
  return [...missing, ...unknown];
}

function lengthIssues(fields: readonly CsvField[], columns: number, file: string): InputIssue[] {
  const { line, column } = fields[0];
  return fields.length === columns
    ? []
    : [at(file, line, column, `${fields.length} fields`, `${columns} fields, as in the first line`)];
}

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

function repeatedIssues(document: SourceDocument): InputIssue[] {
  const rows = Array.isArray(document.raw) ? (document.raw as Partial<HistoryRow>[]) : [];
  const seen = new Set<string>();
  return rows.flatMap(({ indicator, year }, index) => {
    const name = `${indicator} of ${year}`;
    const issue = issueAt(document, [index, 'year'], `${name} a second time`, 'one number a year');
    const repeated = seen.has(name);
    seen.add(name);
    return repeated ? [issue] : [];
  });
}

function at(file: string, line: number, column: number, found: string, expected: string): InputIssue {
  return { file, line, column, path: '', found, expected, suggestion: null };
}

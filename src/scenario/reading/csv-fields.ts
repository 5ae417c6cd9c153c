import type { InputIssue } from './issues.js';
import { hiddenIssues } from './text-limits.js';

/** A field of comma-separated text; line and column, from 1, are those of its first character. */
export interface CsvField {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Comma-separated text as fields, and what is wrong with its form. */
interface CsvTable {
  readonly header: readonly CsvField[];
  readonly lines: readonly (readonly CsvField[])[];
  readonly issues: readonly InputIssue[];
}

/** What stands between the fields of tables that are not separated by commas. */
const SEPARATORS: readonly (readonly [sign: string, name: string])[] = [
  [';', 'semicolons (;)'],
  ['\t', 'tabs'],
  ['，', 'Chinese commas (，)'],
  ['；', 'Chinese semicolons (；)'],
  ['|', 'upright lines (|)'],
];

/**
 * Splits comma-separated text as in RFC 4180 whose first line names known columns; lines without anything in them are left
 * out. What makes every line wrong (another separator, a quotation mark that is never closed, none of the columns) is one
 * issue, and then there are no lines. Nothing of a table without known columns is shown.
 */
export function csvTable(text: string, file: string, columns: readonly string[]): CsvTable {
  const content = text.replace(/^\ufeff/, '');
  const { lines, unclosed } = fieldsOf(content);
  const [header = [], ...rest] = lines;
  const hidden = hiddenIssues(content, file);
  const whole = hidden.some(({ line }) => line === 1)
    ? null
    : formIssue({ content, header, unclosed, file, columns });
  if (whole !== null) return { header, lines: [], issues: [whole] };
  const filled = rest.filter((fields) => fields.some((field) => field.text !== ''));
  return { header, lines: filled, issues: hidden };
}

interface Form {
  readonly content: string;
  readonly header: readonly CsvField[];
  readonly unclosed: CsvField | null;
  readonly file: string;
  readonly columns: readonly string[];
}

function formIssue({ content, header, unclosed, file, columns }: Form): InputIssue | null {
  const knownIn = (names: readonly string[]) => columns.filter((name) => names.includes(name)).length;
  const known = knownIn(header.map((field) => field.text));
  const first = content.split(/[\n\r]/, 1)[0];
  const separator = SEPARATORS.find(
    ([sign]) => knownIn(first.split(sign).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))) > known + 1,
  );
  const commas = 'fields separated by commas (,): in Excel, Save As "CSV UTF-8 (Comma delimited)"';
  if (separator !== undefined) return csvIssue(file, START, `fields separated by ${separator[1]}`, commas);
  if (known === 0) {
    const expected = `a first line with the columns ${columns.join(', ')}`;
    return csvIssue(file, START, content.trim() === '' ? 'an empty file' : 'none of the columns', expected);
  }
  if (unclosed === null) return null;
  const expected = 'one more (") at the end of its text; a mark inside a text is doubled ("")';
  return csvIssue(file, unclosed, 'a quotation mark that is never closed', expected);
}

const START = { line: 1, column: 1 };

/** An issue at a place of a table. */
export function csvIssue(
  file: string,
  { line, column }: Pick<CsvField, 'line' | 'column'>,
  found: string,
  expected: string,
  suggestion: string | null = null,
): InputIssue {
  return { file, line, column, path: '', found, expected, suggestion };
}

/** Text as a field: in quotation marks where it holds what separates fields, or blanks that would be cut off. */
export function csvText(text: string): string {
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Split {
  readonly lines: CsvField[][];
  /** The field whose quotation mark is never closed. */
  readonly unclosed: CsvField | null;
}

/** Lines of fields with their positions. A field in quotation marks may hold commas, line breaks and doubled marks. */
function fieldsOf(text: string): Split {
  const lines: CsvField[][] = [[]];
  let unclosed: CsvField | null = null;
  let line = 1;
  let lineStart = 0;
  let start = 0;
  const end = text.length;
  while (start < end) {
    const here = { line, column: start - lineStart + 1 };
    const field = text[start] === '"' ? quotedField(text, start) : plainField(text, start);
    const { content, next } = field;
    lines.at(-1)!.push({ text: content, ...here });
    if (field.open) unclosed = { text: content, ...here };
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
  return { lines, unclosed };
}

interface Piece {
  readonly content: string;
  readonly next: number;
  /** True where a quotation mark is missing at its end. */
  readonly open?: boolean;
}

function plainField(text: string, start: number): Piece {
  let next = start;
  while (next < text.length && !',\n\r'.includes(text[next])) next++;
  return { content: text.slice(start, next).trim(), next };
}

function quotedField(text: string, start: number): Piece {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { content: '', next: text.length, open: true };
  const rest = plainField(text, close + 1);
  return { content: text.slice(start + 1, close).replaceAll('""', '"') + rest.content, next: rest.next };
}

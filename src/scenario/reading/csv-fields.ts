import type { Bilingual } from './bilingual.js';
import { TABLE_TEXT, UTF_16 } from './file-text.js';
import { type InputIssue, type IssueWords, inputIssue } from './issues.js';
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
const SEPARATORS: readonly (readonly [sign: string, name: Bilingual])[] = [
  [';', { en: 'semicolons (;)', zh: '分号（;）' }],
  ['\t', { en: 'tabs', zh: '制表符' }],
  ['，', { en: 'Chinese commas (，)', zh: '中文逗号（，）' }],
  ['；', { en: 'Chinese semicolons (；)', zh: '中文分号（；）' }],
  ['|', { en: 'upright lines (|)', zh: '竖线（|）' }],
];

/**
 * Splits comma-separated text as in RFC 4180 whose first line names known columns; lines without anything in them are left
 * out. What makes every line wrong (another separator, a quotation mark that is never closed, none of the columns) is one
 * issue, and then there are no lines. Nothing of a table without known columns is shown. Those that have to be there are `needed`.
 */
export function csvTable(
  text: string,
  file: string,
  columns: readonly string[],
  needed: readonly string[] = columns,
): CsvTable {
  const content = text.replace(/^\ufeff/, '');
  const { lines, unclosed } = fieldsOf(content);
  const [header = [], ...rest] = lines;
  if (isUtf16(content)) return { header, lines: [], issues: [csvIssue(file, START, UTF_16, TABLE_TEXT)] };
  const hidden = hiddenIssues(content, file);
  const whole = hidden.some(({ line }) => line === 1)
    ? null
    : formIssue({ content, header, unclosed, file, columns, needed });
  if (whole !== null) return { header, lines: [], issues: [whole] };
  const filled = rest.filter((fields) => fields.some((field) => field.text !== ''));
  return { header, lines: filled, issues: hidden };
}

/** Latin letters of UTF-16 that were read as if they were UTF-8 have a NUL between every two. */
const isUtf16 = (content: string): boolean => /[^\0]\0[^\0]\0[^\0]\0/.test(content.slice(0, 100));

interface Form {
  readonly content: string;
  readonly header: readonly CsvField[];
  readonly unclosed: CsvField | null;
  readonly file: string;
  readonly columns: readonly string[];
  readonly needed: readonly string[];
}

function formIssue({ content, header, unclosed, file, columns, needed }: Form): InputIssue | null {
  const knownIn = (names: readonly string[]) => {
    const lower = names.map((name) => name.toLowerCase());
    return columns.filter((name) => lower.includes(name.toLowerCase())).length;
  };
  const known = knownIn(header.map((field) => field.text));
  const first = content.split(/[\n\r]/, 1)[0];
  const separator = SEPARATORS.find(
    ([sign]) => knownIn(first.split(sign).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))) > known + 1,
  );
  if (separator !== undefined) {
    const [sign, { en, zh }] = separator;
    const found = { en: `fields separated by ${en}`, zh: `以${zh}分隔的各列` };
    return csvIssue(file, START, found, hasDecimalCommas(content, sign) ? COMMAS_AND_POINTS : COMMAS);
  }
  if (/^"?sep=./i.test(first)) return csvIssue(file, START, ...SEPARATOR_LINE);
  if (known === 0) {
    const expected = {
      en: `a first line with the columns ${needed.join(', ')}`,
      zh: `首行列名为 ${needed.join('、')} 的表格`,
    };
    return csvIssue(file, START, content.trim() === '' ? EMPTY : NO_COLUMNS, expected);
  }
  return unclosed === null ? null : csvIssue(file, unclosed, ...UNCLOSED);
}

const COMMAS: Bilingual = {
  en: 'fields separated by commas (,): in Excel, Save As "CSV UTF-8 (Comma delimited)"',
  zh: '以英文逗号（,）分隔的各列（在 Excel 中另存为“CSV UTF-8（逗号分隔）”）',
};
const COMMAS_AND_POINTS: Bilingual = {
  en: `${COMMAS.en}, and a point before decimals (0.5) where there are commas`,
  zh: `${COMMAS.zh}，且小数点用“.”（如 0.5）而非逗号`,
};

/** Whether a number between two separators has a comma in it, as where semicolons separate fields. */
const hasDecimalCommas = (content: string, sign: string): boolean =>
  content.split(/[\n\r]/).some((line) => line.split(sign).some((field) => /^ *-?\d+,\d+ *$/.test(field)));

const EMPTY: Bilingual = { en: 'an empty file', zh: '空文件' };
const NO_COLUMNS: Bilingual = { en: 'none of the columns', zh: '没有任何所需列名的首行' };
const UNCLOSED: IssueWords = [
  { en: 'a quotation mark that is never closed', zh: '没有配对的引号' },
  {
    en: 'one more (") at the end of its text; a mark inside a text is doubled ("")',
    zh: '文本末尾补上的引号（"）；文本内的引号写两遍（""）',
  },
];

/** Such a line says to a spreadsheet what separates the fields. */
const SEPARATOR_LINE: IssueWords = [
  { en: 'a first line that names a separator (sep=)', zh: '以 sep= 开头的首行' },
  { en: `the names of the columns in the first line, and ${COMMAS.en}`, zh: `首行为列名，且为${COMMAS.zh}` },
];

const START = { line: 1, column: 1 };

/** An issue at a place of a table. */
export function csvIssue(
  file: string,
  { line, column }: Pick<CsvField, 'line' | 'column'>,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue {
  return inputIssue({ file, line, column, path: '' }, found, expected, suggestion);
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

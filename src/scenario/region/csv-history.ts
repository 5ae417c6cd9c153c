import type { Bilingual } from '../reading/bilingual.js';
import { type CsvField, csvIssue, csvTable } from '../reading/csv-fields.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { numberOf, plainNumber, plainYear } from '../reading/number-text.js';
import { describe } from '../reading/validate.js';
import { HISTORY_COLUMNS, NEEDED_COLUMNS, NUMBER_COLUMNS, SERIES_COLUMN } from './history-row.js';

/** A history as comma-separated text: its rows as plain values that know where they stand, and what is wrong with its form. */
interface CsvHistory {
  /** Null where the form leaves nothing to be read. */
  readonly document: SourceDocument | null;
  readonly issues: readonly InputIssue[];
}

const KNOWN: readonly string[] = [...HISTORY_COLUMNS, SERIES_COLUMN];

export function csvHistory(text: string, file: string): CsvHistory {
  const { header, lines, issues } = csvTable(text, file, KNOWN, NEEDED_COLUMNS);
  const wrong = issues.some(({ line }) => line === 1) ? issues : headerIssues(header, file);
  if (wrong.length > 0) return { document: null, issues: wrong };
  const even = lines.filter((fields) => fields.length === header.length);
  const uneven = lines.flatMap((fields) => lengthIssues(fields, header.length, file));
  return { document: historyDocument(even, header, file), issues: [...issues, ...uneven] };
}

/** The column of a heading. */
const columnOf = ({ text }: CsvField): string => (text === SERIES_COLUMN ? 'indicator' : text);

function headerIssues(header: readonly CsvField[], file: string): InputIssue[] {
  const names = header.map(columnOf);
  const missing = NEEDED_COLUMNS.filter((name) => !names.includes(name)).map((name) =>
    csvIssue(file, { line: 1, column: 1 }, { en: `no column ${name}`, zh: `没有 ${name} 列的首行` }, COLUMNS),
  );
  const unknown = header
    .filter((field, index) => names.indexOf(columnOf(field)) < index || !KNOWN.includes(field.text))
    .map((field) => {
      const { en, zh } = describe(field.text);
      const found = { en: `column ${en}`, zh: `列${zh}` };
      return csvIssue(file, field, found, EACH_ONCE, nearestName(field.text, KNOWN));
    });
  return [...missing, ...unknown];
}

const COLUMNS: Bilingual = {
  en: `columns ${NEEDED_COLUMNS.join(', ')}`,
  zh: `${NEEDED_COLUMNS.join('、')} 各列`,
};
const EACH_ONCE: Bilingual = {
  en: `each of ${HISTORY_COLUMNS.join(', ')} at most once, or ${SERIES_COLUMN} for indicator`,
  zh: `${HISTORY_COLUMNS.join('、')} 各至多一列（indicator 也可写作 ${SERIES_COLUMN}）`,
};

function lengthIssues(fields: readonly CsvField[], columns: number, file: string): InputIssue[] {
  return fields.length === columns
    ? []
    : [csvIssue(file, fields[0], ...unevenFields(fields.length, columns))];
}

function unevenFields(found: number, columns: number): IssueWords {
  const [inside, insideZh] =
    found > columns
      ? [
          '; numbers without commas, texts with a comma in quotation marks',
          '；数值内不带逗号，含逗号的文本加引号',
        ]
      : ['', ''];
  return [
    { en: `${found} fields`, zh: `${found} 列` },
    {
      en: `${columns} fields, as in the first line${inside}`,
      zh: `${columns} 列（与首行一致${insideZh}）`,
    },
  ];
}

function historyDocument(
  lines: readonly (readonly CsvField[])[],
  header: readonly CsvField[],
  file: string,
): SourceDocument {
  const columns = header.map(columnOf);
  const locate: SourceDocument['locate'] = ([row, name]) => {
    const fields = lines[Number(row ?? 0)] ?? header;
    const { line, column } = fields[Math.max(0, columns.indexOf(String(name)))];
    return { line, column };
  };
  const unread = lines.flatMap((fields, row) =>
    columns.flatMap((name, index) =>
      isUnread(name, fields[index].text) ? [{ name, field: fields[index], path: `${row}.${name}` }] : [],
    ),
  );
  return {
    file,
    raw: lines.map((fields) => rawRow(columns, fields)),
    issues: unread.map(({ name, field }) => noNumber(file, name, field)),
    unread: unread.map(({ path }) => path),
    locate,
    locateText: locate,
    locateKey: (path) => locate(path),
  };
}

const isNumbers = (column: string): boolean => NUMBER_COLUMNS.some((name) => name === column);
const isNeeded = (column: string): boolean => NEEDED_COLUMNS.some((name) => name === column);

/** Whether a number has to stand where none can be read. */
const isUnread = (column: string, text: string): boolean =>
  isNumbers(column) && numberOf(text) === null && (text !== '' || isNeeded(column));

function noNumber(file: string, column: string, field: CsvField): InputIssue {
  const expected = (column === 'value' || column === 'error' ? plainNumber : plainYear)(field.text);
  return csvIssue(file, field, describe(field.text), expected);
}

/** A line as plain values; columns that may be left out are, where nothing stands in them. */
function rawRow(columns: readonly string[], fields: readonly CsvField[]): Readonly<Record<string, unknown>> {
  const cells = columns.map((column, index) => [column, fields[index].text] as const);
  const filled = cells.filter(([column, text]) => text !== '' || isNeeded(column));
  return Object.fromEntries(
    filled.map(([column, text]) => [column, isNumbers(column) ? (numberOf(text) ?? text) : text]),
  );
}

import type { Bilingual } from '../reading/bilingual.js';
import { type CsvField, csvIssue, csvTable } from '../reading/csv-fields.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { isAmbiguous, numberOf, plainNumber, ungrouped, YEAR_ALONE } from '../reading/number-text.js';
import { describe } from '../reading/validate.js';
import { HISTORY_COLUMNS, NEEDED_COLUMNS, NUMBER_COLUMNS, SERIES_COLUMN } from './history-row.js';
import { countsSingly } from './unit-kind.js';

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

/** The column of a heading, whatever its capitals. */
function columnOf({ text }: CsvField): string {
  const name = text.toLowerCase();
  return name === SERIES_COLUMN ? 'indicator' : name;
}

function headerIssues(header: readonly CsvField[], file: string): InputIssue[] {
  const names = header.map(columnOf);
  const missing = NEEDED_COLUMNS.filter((name) => !names.includes(name)).map((name) =>
    csvIssue(file, { line: 1, column: 1 }, { en: `no column ${name}`, zh: `没有 ${name} 列的首行` }, COLUMNS),
  );
  const unknown = header
    .filter(
      (field, index) => names.indexOf(columnOf(field)) < index || !KNOWN.includes(field.text.toLowerCase()),
    )
    .map((field) => {
      const { en, zh } = describe(field.text);
      const found = { en: `column ${en}`, zh: `列${zh}` };
      if (/^(19|20)\d\d$/.test(field.text)) return csvIssue(file, field, found, A_ROW_EACH);
      const near = KNOWN.includes(field.text.toLowerCase()) ? null : nearestName(field.text, KNOWN);
      return csvIssue(file, field, found, EACH_ONCE, near);
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
/** For tables that have their years side by side. */
const A_ROW_EACH: Bilingual = {
  en: 'a row for each year, with the year in the column year and its number in the column value',
  zh: '每年一行：年份写入 year 列，数值写入 value 列',
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
    issues: [
      ...unread.map(({ name, field }) => noNumber(file, name, field)),
      ...groupedIssues(lines, columns, file),
    ],
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
  const expected = column === 'value' || column === 'error' ? plainNumber(field.text) : YEAR_ALONE;
  return csvIssue(file, field, describe(field.text), expected);
}

/**
 * Counts in which every number is below 1000 or has a point before exactly three digits: 1.234 papers after 987 are
 * more likely 1234 than 1.234, and which of them nothing in the file says.
 */
function groupedIssues(
  lines: readonly (readonly CsvField[])[],
  columns: readonly string[],
  file: string,
): InputIssue[] {
  const [name, value, unit] = ['indicator', 'value', 'unit'].map((column) => columns.indexOf(column));
  const plain = new Set<string>();
  for (const fields of lines) {
    const mayBeGrouped = isAmbiguous(fields[value].text) || /^\d{1,3}$/.test(fields[value].text);
    if (!countsSingly(fields[unit].text) || !mayBeGrouped) plain.add(fields[name].text);
  }
  return lines
    .filter((fields) => isAmbiguous(fields[value].text) && !plain.has(fields[name].text))
    .map((fields) =>
      csvIssue(file, fields[value], describe(fields[value].text), ungrouped(fields[value].text)),
    );
}

/** A line as plain values; columns that may be left out are, where nothing stands in them. */
function rawRow(columns: readonly string[], fields: readonly CsvField[]): Readonly<Record<string, unknown>> {
  const cells = columns.map((column, index) => [column, fields[index].text] as const);
  const filled = cells.filter(([column, text]) => text !== '' || isNeeded(column));
  return Object.fromEntries(
    filled.map(([column, text]) => [column, isNumbers(column) ? (numberOf(text) ?? text) : text]),
  );
}

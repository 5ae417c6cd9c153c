/**
 * Rows of equal keys as comma-separated text (RFC 4180); null and NaN, values that do not exist, are empty fields. A text
 * that a spreadsheet would take for a formula begins with an apostrophe; numbers stay as they are.
 */
export function csv(
  rows: readonly object[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): string {
  const lines = rows.map((row) =>
    columns.map((name) => field((row as Record<string, unknown>)[name])).join(','),
  );
  return `${[columns.map(field).join(','), ...lines].join('\n')}\n`;
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '';
  // Nearly all fields of large tables are numbers, in which nothing has to be quoted.
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  const text = typeof value === 'string' ? unlessFormula(value) : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for a formula or a command, however the field is quoted. */
const FORMULA = /^[=+\-@\t\r]/;

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const unlessFormula = (text: string): string => (FORMULA.test(text) && !isNumber(text) ? `'${text}` : text);

const MARK = '\ufeff';

const CHINESE = /[\u2e80-\uffff]/;

/**
 * The same as a file: with the mark by which spreadsheets know UTF-8, where it has Chinese, which they would else read as
 * another code.
 */
export function csvFile(rows: readonly object[], columns?: readonly string[]): string {
  const text = csv(rows, columns);
  return CHINESE.test(text) ? MARK + text : text;
}

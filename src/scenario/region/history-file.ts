import { z } from 'zod';
import type { Indicator } from '../../model/entries/indicator.js';
import { medinno } from '../../model/medinno.js';
import { MODEL_CURRENCY, unitIn } from '../../model/place/currency.js';
import type { Bilingual } from '../reading/bilingual.js';
import { csvIssue, csvText } from '../reading/csv-fields.js';
import type { SourceDocument } from '../reading/document.js';
import { boundedNumber, NO_UNIT, patternField } from '../reading/fields.js';
import { gradeField, labelField, textField } from '../reading/figure.js';
import { failed, type Loaded } from '../reading/issues.js';
import { isAmbiguous } from '../reading/number-text.js';
import { validate } from '../reading/validate.js';
import { csvHistory } from './csv-history.js';
import { cellsOf, ERROR_OF_GRADE, FURTHER_COLUMNS, HISTORY_COLUMNS, type HistoryRow } from './history-row.js';
import { historyIssues, laterYears } from './history-rules.js';
import { observedBy } from './observed-indicator.js';
import { countsSingly } from './unit-kind.js';

const CAMEL_CASE: Bilingual = {
  en: 'a name in camel case, as nationalGrants',
  zh: '小写字母开头的英文名称，如 nationalGrants',
};

/** Spreadsheets keep a date as the number of its day, and some programs write it as 20201231. */
const historyYear = z
  .int()
  .min(1900)
  .refine((year) => year <= 2100 || year > 9999, {
    params: { expected: { en: 'at most 2100', zh: '不大于 2100' } },
  })
  .refine((year) => year <= 9999, {
    params: {
      expected: {
        en: 'a year alone, as 2020, and no date, which spreadsheets write as such a number',
        zh: '单独的年份，如 2020（电子表格会把日期写成这样的数字）',
      },
    },
  });

const HISTORY_SCHEMA = z.array(
  z.strictObject({
    indicator: patternField(/^[a-z][A-Za-z0-9]*$/, CAMEL_CASE),
    year: historyYear,
    value: z.number(),
    unit: textField,
    source: textField,
    grade: gradeField.optional(),
    note: textField.optional(),
    observes: labelField.optional(),
    error: boundedNumber([0, 1], NO_UNIT).optional(),
    vintage: historyYear.optional(),
    definition: labelField.optional(),
  }),
);

/** What a history is held against apart from its form. */
export interface HistoryBounds {
  /** The last year that is over, as the policy year of the region; later ones are issues. Without it any year up to 2100 is taken. */
  readonly lastYear?: number | undefined;
  /** Indicators of the model, whose names and units a history may use; the package's unless given. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Code of the region's currency, in which all its money is; unless given, money is held against no currency but CNY in indicators. */
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
 * line names the columns, `indicator` (or `series`), `year`, `value`, `unit` and `source` at least. In issues `line` and `column` are those of the field's first character.
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
  const { document, issues } = csvHistory(text, file);
  if (document === null) return failed(issues);
  const read = readHistory(document, against);
  const all = [...issues, ...(read.ok ? [] : read.issues)];
  return all.length > 0 || !read.ok ? failed(all.slice(0, MOST_ISSUES)) : read;
}

/** Holds rows that know where they stand against the schema and the rules of histories; see `historyIssues`. */
export function readHistory(
  document: SourceDocument,
  { lastYear, indicators = medinno.indicators, currency }: HistoryBounds = {},
): Loaded<readonly HistoryRow[]> {
  const { value, issues } = validate(document, HISTORY_SCHEMA);
  const later = lastYear === undefined ? [] : laterYears(document, lastYear);
  const here = { indicators: unitsIn(indicators, currency ?? MODEL_CURRENCY.code), currency };
  const all = [...issues, ...historyIssues(document, here), ...later];
  return value === null || all.length > 0 ? failed(all) : { ok: true, value: wholeRows(value, indicators) };
}

type GivenRow = z.infer<typeof HISTORY_SCHEMA>[number];

/** Rows with all that a file may leave out. */
function wholeRows(rows: readonly GivenRow[], indicators: readonly Indicator[]): readonly HistoryRow[] {
  const observed = observedBy(rows, indicators);
  return rows.map((row) => {
    const { grade = 'D', note = '', definition = '' } = row;
    const { error = ERROR_OF_GRADE[grade], vintage = null } = row;
    return { ...row, grade, note, observes: observed.get(row.indicator)!, error, vintage, definition };
  });
}

const unitsIn = (indicators: readonly Indicator[], currency: string): readonly Indicator[] =>
  indicators.map((indicator) => ({ ...indicator, unit: unitIn(indicator.unit, currency) }));

/**
 * Rows as the text of a history file, which `parseHistory` reads back unchanged: with those further columns in which
 * something stands. Texts stay as they are, also where a spreadsheet would take them for a formula: the apostrophe that
 * tables of results put before those (`csv`) would be read back as part of the text. Every text of a history comes from a file that may have another author.
 * @example
 * const text = `indicator,year,value,unit,source,grade,note
 * gdp,2022,390463,million CNY,government work report,B,
 * `;
 * const { value: rows } = parseHistory(text, 'mine.history.csv');
 * historyText(rows); // => text
 */
export function historyText(rows: readonly HistoryRow[]): string {
  const cells = rows.map((row) => ({ ...cellsOf(row), value: written(String(row.value), row.unit) }));
  const unused: readonly string[] = FURTHER_COLUMNS.filter((column) =>
    cells.every((row) => row[column] === undefined),
  );
  const columns = HISTORY_COLUMNS.filter((column) => !unused.includes(column));
  const lines = cells.map((row) => columns.map((column) => csvText(String(row[column] ?? ''))).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** A count whose point might as well separate thousands (1.234) gets a 0, so that it is read as it is. */
function written(text: string, unit: string): string {
  return isAmbiguous(text) && countsSingly(unit) ? `${text}0` : text;
}

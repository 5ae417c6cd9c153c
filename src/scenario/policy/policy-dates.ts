import type { Bilingual } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import { LONGEST_HORIZON } from '../reading/horizon.js';
import type { InputIssue } from '../reading/issues.js';
import { describe, issueAt } from '../reading/validate.js';
import { resolveYear, YEAR_EXPECTED } from '../reading/years.js';
import type { Calendar, Entry, WrittenSpan } from './calendar.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the dates stand, what they are counted from and where their mistakes are gathered. */
interface DateReading {
  readonly document: SourceDocument;
  readonly path: FieldPath;
  readonly calendar: Calendar;
  readonly issues: InputIssue[];
}

/** The last simulated year. */
export function lastYearOf(calendar: Calendar): number {
  return calendar.policyYear + calendar.horizon - 1;
}

/**
 * First and last year of a programme or a lever; null where they are mistaken, which the reading's issues then say. A date
 * that is left out is that of the programme the lever belongs to; without one, the policy year and the last year.
 */
export function resolveSpan(written: WrittenSpan, programme: Span | null, reading: DateReading): Span | null {
  const { calendar } = reading;
  const start =
    written.start === null ? null : readYear('start', written.start, calendar.policyYear, reading);
  const first = start ?? programme?.start ?? calendar.policyYear;
  const end = written.end === null ? null : readYear('end', written.end, first, reading);
  if ((written.start !== null && start === null) || (written.end !== null && end === null)) return null;
  if (end !== null || programme === null) {
    return { start: first, end: end ?? Math.max(first, lastYearOf(calendar)) };
  }
  if (first <= programme.end) return { start: first, end: programme.end };
  const expected = {
    en: `${programme.end}, the last year of its programme, or earlier, or an end for the lever`,
    zh: `不晚于 ${programme.end}（所属专项的末年），或另设 end`,
  };
  complain(reading, 'start', asWritten(written.start ?? first, first), expected);
  return null;
}

type DateField = 'start' | 'end';

/** A year as written, from `earliest` on; null where it is none, which becomes an issue. */
function readYear(field: DateField, entry: Entry, earliest: number, reading: DateReading): number | null {
  const { policyYear } = reading.calendar;
  const year = resolveYear(entry, policyYear);
  const latest = policyYear + LONGEST_HORIZON;
  if (year !== null && year >= earliest && year <= latest) return year;
  const bounds = year !== null && year > latest ? upTo(latest) : from(earliest, earliest === policyYear);
  complain(reading, field, asWritten(entry, year), year === null ? YEAR_EXPECTED : bounds);
  return null;
}

const upTo = (latest: number): Bilingual => ({ en: `${latest} or earlier`, zh: `不晚于 ${latest}` });

const from = (earliest: number, isPolicyYear: boolean): Bilingual => ({
  en: `${earliest}, ${isPolicyYear ? 'the policy year' : 'its start'}, or later`,
  zh: `不早于 ${earliest}（${isPolicyYear ? '政策起始年' : '其开始年份'}）`,
});

function complain(
  { document, path, issues }: DateReading,
  field: DateField,
  found: Bilingual,
  expected: Bilingual,
) {
  issues.push(issueAt(document, [...path, field], found, expected));
}

/** A date in the words of the file, and the year that they come to where they are not that year itself. */
function asWritten(entry: Entry, year: number | null): Bilingual {
  const written = describe(entry);
  if (typeof entry === 'number' || year === null) return written;
  return { en: `${written.en}, which is ${year}`, zh: `${written.zh}，即 ${year}` };
}

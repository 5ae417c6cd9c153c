import { z } from 'zod';
import type { Bilingual } from './bilingual.js';
import type { FieldPath, SourceDocument } from './document.js';
import type { InputIssue } from './issues.js';
import { LONGEST_LABEL, LONGEST_PASSAGE } from './text-limits.js';
import { describe, issueAt, NOTHING } from './validate.js';

/** A: official or peer-reviewed; B: news or mirror of an official page; C: portal copy, expert or analogy; D: assumed. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** One number of a region with where it comes from. */
export interface Figure {
  /** Where the number stands in the region, e.g. `institutions.maoming-ph.posts`. */
  readonly path: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** The year the number describes. */
  readonly year: number;
  readonly grade: Grade;
  /** How it was derived or why it was assumed; never empty for grade D. */
  readonly note: string;
  /** How it was computed from other numbers; empty when it was read as it stands. */
  readonly formula: string;
  /** Ends of the range that is believed possible; null where none is given. */
  readonly low: number | null;
  readonly high: number | null;
  /** The region whose number stands in for one that this region does not know; null for its own number. */
  readonly borrowedFrom: string | null;
  /** It is the model's own: the region neither gives nor borrows it. */
  readonly byDefault?: true;
}

const YEAR = z.int().min(1900).max(2100);
export const yearField = YEAR;
/** An element of a web page; `p < 0.05` is none. */
const MARKUP = /<[/!?]?[a-z]/i;

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** A text to be shown: something to be seen in it, no markup, and no longer than so many characters. */
const shownText = (most: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text === '' || /\S/.test(text), {
      params: { expected: { en: 'a text that can be seen', zh: '可见的文本' } },
    })
    .refine((text) => !MARKUP.test(text), {
      params: { expected: { en: 'a text without HTML', zh: '不含 HTML 的文本' } },
    })
    .refine((text) => text.length <= most, {
      params: { expected: { en: `at most ${most} characters`, zh: `不超过 ${most} 个字符` } },
    });

/** Notes and sources are printed as they are; titles, names and units are laid out in charts, whose time grows with them. */
export const textField = shownText(LONGEST_PASSAGE);
const labelText = shownText(LONGEST_LABEL);
export const bilingualField = z.strictObject({ en: labelText, zh: labelText });
/** Units, and below titles and names, stand in the middle of a line. */
export const labelField = labelText.refine((text) => !LINE_BREAK.test(text), {
  params: { expected: { en: 'a text on one line', zh: '单行文本' } },
});
export const titleField = z.strictObject({ en: labelField, zh: labelField });
export const gradeField = z.enum(GRADES);

/** Schema of a figure whose value, and both ends of its range, obey `value`. */
export function figureField(value: z.ZodNumber) {
  return z.strictObject({
    value,
    unit: labelField,
    source: textField,
    year: YEAR,
    grade: gradeField,
    note: textField.optional(),
    formula: textField.optional(),
    low: value.optional(),
    high: value.optional(),
    borrowedFrom: textField.optional(),
  });
}

/** All figures inside plain values, with their paths; entries of lists are named by their `id` where they have one. */
export function collectFigures(raw: unknown): Figure[] {
  return figuresIn(raw).map(({ path, fields }) => ({
    path: namedPath(raw, path),
    value: fields.value as number,
    unit: fields.unit as string,
    source: fields.source as string,
    year: fields.year as number,
    grade: fields.grade as Grade,
    note: (fields.note as string | undefined) ?? '',
    formula: (fields.formula as string | undefined) ?? '',
    low: (fields.low as number | undefined) ?? null,
    high: (fields.high as number | undefined) ?? null,
    borrowedFrom: (fields.borrowedFrom as string | undefined) ?? null,
  }));
}

/** What a schema cannot say of figures: an assumed one gives its reason, and a range holds its value. */
export function figureIssues(document: SourceDocument): InputIssue[] {
  return figuresIn(document.raw).flatMap(({ path, fields }) => [
    ...(fields.grade === 'D' && fields.note === undefined
      ? [issueAt(document, [...path, 'note'], NOTHING, REASON)]
      : []),
    ...rangeIssues(document, path, fields),
  ]);
}

const REASON: Bilingual = {
  en: 'a note that says why this value, as grade D needs',
  zh: '说明取值理由的 note（D 级数据必填）',
};

type Fields = Readonly<Record<string, unknown>>;

function rangeIssues(document: SourceDocument, path: FieldPath, fields: Fields): InputIssue[] {
  const { value, low, high } = fields;
  const issues: InputIssue[] = [];
  if (typeof value !== 'number') return issues;
  if (typeof low === 'number' && low > value) {
    issues.push(
      issueAt(document, [...path, 'low'], describe(low), {
        en: `at most the value, ${value}`,
        zh: `不大于 value（${value}）`,
      }),
    );
  }
  if (typeof high === 'number' && high < value) {
    issues.push(
      issueAt(document, [...path, 'high'], describe(high), {
        en: `at least the value, ${value}`,
        zh: `不小于 value（${value}）`,
      }),
    );
  }
  return issues;
}

function figuresIn(value: unknown, path: FieldPath = []): { path: FieldPath; fields: Fields }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => figuresIn(item, [...path, index]));
  if (Object.hasOwn(value, 'value')) return [{ path, fields: value as Fields }];
  return Object.entries(value).flatMap(([key, item]) => figuresIn(item, [...path, key]));
}

function namedPath(raw: unknown, path: FieldPath): string {
  let value = raw;
  return path
    .map((key) => {
      value = (value as Record<string | number, unknown>)[key];
      const { id, figure, year } = typeof key === 'number' ? (value as Fields) : {};
      if (typeof figure === 'string') return `${figure}.${year}`;
      return typeof id === 'string' ? id : String(key);
    })
    .join('.');
}

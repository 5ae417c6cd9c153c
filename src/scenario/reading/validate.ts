import { z } from 'zod';
import { alike, type Bilingual, oneOf, quoted } from './bilingual.js';
import type { FieldPath, SourceDocument } from './document.js';
import { shown } from './hidden-characters.js';
import { type InputIssue, type IssueWords, inputIssue } from './issues.js';
import { nearestName } from './nearest-name.js';

/** What validating a document gives; `value` is null when it does not fit the schema. */
export interface Validated<T> {
  readonly value: T | null;
  readonly issues: readonly InputIssue[];
  /** The content without what does not fit the schema: the rest can still be checked. Lists keep their places. */
  readonly fitting: unknown;
}

/** Holds a document against a schema; every misfit becomes an issue with its position and the nearest valid name. */
export function validate<T>(document: SourceDocument, schema: z.ZodType<T>): Validated<T> {
  if (!hasContent(document)) return { value: null, issues: document.issues, fitting: undefined };
  const foreign = foreignIssue(document, namesAt(schema, []));
  if (foreign !== null) return { value: null, issues: [foreign], fitting: undefined };
  const result = schema.safeParse(document.raw);
  const misfits = result.success ? [] : unlessFormat(result.error.issues);
  const issues = [...document.issues, ...misfitsOf(document, schema, misfits.filter(unlessUnread(document)))];
  const value = result.success && issues.length === 0 ? result.data : null;
  return { value, issues, fitting: fittingPart(document.raw, misfits) };
}

/** In a file of another format what else does not fit only follows from that. */
function unlessFormat(misfits: readonly Misfit[]): readonly Misfit[] {
  const format = misfits.find(({ code, path }) => code === 'custom' && path.join('.') === 'format');
  return format === undefined ? misfits : [format];
}

/** Said of fields of which none is known or nearly so: of a file of another kind nothing is shown. */
function foreignIssue(document: SourceDocument, names: readonly string[]): InputIssue | null {
  const { raw } = document;
  if (names.length === 0 || typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const keys = Object.keys(raw).slice(0, MOST_ISSUES);
  const known =
    keys.length === 0 || keys.some((key) => names.includes(key) || nearestName(key, names) !== null);
  return known
    ? null
    : issueAt(document, [], { en: 'fields of another kind of file', zh: '另一类文件的字段' }, oneOf(names));
}

/** Whether a misfit says more than that a value could not be read. */
function unlessUnread({ unread = [] }: SourceDocument): (misfit: Misfit) => boolean {
  return ({ path }) => {
    const at = path.join('.');
    return !unread.some((field) => at === field || at.startsWith(`${field}.`));
  };
}

function fittingPart(raw: unknown, misfits: readonly Misfit[]): unknown {
  if (misfits.length > MOST_ISSUES) return undefined;
  return misfits.reduce((left, misfit) => {
    const path = misfit.path as FieldPath;
    if (misfit.code === 'unrecognized_keys') {
      return misfit.keys.reduce((rest, key) => without(rest, [...path, key]), left);
    }
    // A list that is too long or too short has entries that may be right.
    const partly = misfit.code === 'too_big' || misfit.code === 'too_small';
    return partly && typeof valueAt(left, path) === 'object' ? left : without(left, path);
  }, raw);
}

/** Plain values without the one at a path. */
function without(raw: unknown, [key, ...rest]: FieldPath): unknown {
  if (key === undefined) return undefined;
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, key)) return raw;
  const inside = without((raw as Record<string | number, unknown>)[key], rest);
  if (Array.isArray(raw)) return raw.with(Number(key), inside);
  return { ...raw, [key]: inside };
}

/** False where mistakes of the syntax leave nothing to be held against a schema. */
export const hasContent = ({ raw, issues }: SourceDocument): boolean => issues.length === 0 || raw !== null;

/** A file with more mistakes than that is of another kind altogether. */
const MOST_ISSUES = 100;

function misfitsOf(document: SourceDocument, schema: z.ZodType, misfits: readonly Misfit[]): InputIssue[] {
  const issues = misfits
    .slice(0, MOST_ISSUES)
    .flatMap((misfit) => toIssues(document, schema, misfit))
    .slice(0, MOST_ISSUES);
  const more = misfits.length > MOST_ISSUES || issues.length === MOST_ISSUES;
  return more ? [...issues, issueAt(document, [], ...MORE_MISTAKES)] : issues;
}

const MORE_MISTAKES: IssueWords = [
  { en: 'more mistakes than are shown', zh: '更多错误（未逐一列出）' },
  { en: 'these mended first', zh: '先改正以上各处后的内容' },
];

/** An issue at a field of a document. */
export function issueAt(
  document: SourceDocument,
  path: FieldPath,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue {
  const place = { file: document.file, ...document.locate(path), path: path.join('.') };
  return inputIssue(place, found, expected, suggestion);
}

/** What stands at a path of plain values; undefined where the path leads nowhere. */
export function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, raw);
}

/** A value in a few words. */
export function describe(value: unknown): Bilingual {
  if (value === undefined || value === null) return NOTHING;
  if (Array.isArray(value)) return TYPE_WORDS.array;
  if (typeof value === 'object') return TYPE_WORDS.object;
  return typeof value === 'string' ? quoted(shown(value, LONGEST_SHOWN)) : alike(String(value));
}

/** What is said of a field that is left out, or has no value. */
export const NOTHING: Bilingual = { en: 'nothing', zh: '空缺' };

/** Characters of a value that an issue shows. */
const LONGEST_SHOWN = 80;

type Misfit = z.core.$ZodIssue;

function toIssues(document: SourceDocument, schema: z.ZodType, misfit: Misfit): InputIssue[] {
  const path = misfit.path as FieldPath;
  if (misfit.code === 'unrecognized_keys') {
    return misfit.keys
      .slice(0, MOST_ISSUES)
      .map((key) => unknownKey(document, path, key, namesAt(schema, path)));
  }
  const inside = misfit.code === 'invalid_union' ? insideOf(misfit) : null;
  if (inside !== null) return inside.flatMap((one) => toIssues(document, schema, one));
  const value = valueAt(document.raw, path);
  const names = misfit.code === 'invalid_value' ? misfit.values.map(String) : [];
  const suggestion = typeof value === 'string' ? nearestName(value, names) : null;
  const expected = textPair(schema, misfit) ?? expectation(misfit, value);
  return [issueAt(document, path, describe(value), expected, suggestion)];
}

/** Of what may have one of several forms the mistakes inside the form that it has; null where it has none of them. */
function insideOf({ errors, path }: Extract<Misfit, { readonly code: 'invalid_union' }>): Misfit[] | null {
  const form = errors.find((own) =>
    own.every((misfit) => misfit.path.length > 0 || misfit.code === 'unrecognized_keys'),
  );
  return form?.map((misfit) => ({ ...misfit, path: [...path, ...misfit.path] })) ?? null;
}

/** A text in both languages by its own name, which says more than that it is a mapping. */
function textPair(schema: z.ZodType, { code, path }: Misfit): Bilingual | null {
  if (code !== 'invalid_type' || namesAt(schema, path as FieldPath).join() !== 'en,zh') return null;
  const name = String(path.at(-1));
  return { en: `a ${name} in en and zh`, zh: `含 en 与 zh 两种语言的 ${name}` };
}

function unknownKey(
  document: SourceDocument,
  path: FieldPath,
  key: string,
  names: readonly string[],
): InputIssue {
  const short = shown(key, LONGEST_SHOWN);
  const { en, zh } = quoted(short);
  const place = {
    file: document.file,
    ...document.locateKey(path, key),
    path: [...path, short].join('.'),
  };
  const found = { en: `unknown key ${en}`, zh: `未知字段${zh}` };
  return inputIssue(place, found, oneOf(names), nearestName(key, names));
}

/** What a schema expected, in words: zod's own are in one language and not shown. */
function expectation(misfit: Misfit, value: unknown): Bilingual {
  switch (misfit.code) {
    case 'invalid_type':
      if (isNumberType(misfit.expected) && isNumberText(value)) return UNQUOTED_NUMBER;
      if (isNumberType(misfit.expected) && typeof value === 'number') return nearerNumber(misfit.expected);
      return TYPE_WORDS[misfit.expected as keyof typeof TYPE_WORDS] ?? RIGHT_FORM;
    case 'invalid_value':
      return oneOf(misfit.values.map(String));
    case 'too_small':
      return bound(misfit.origin, misfit.inclusive ? 'at least' : 'more than', misfit.minimum);
    case 'too_big':
      return bound(misfit.origin, misfit.inclusive ? 'at most' : 'less than', misfit.maximum);
    case 'custom':
      return (misfit.params?.expected as Bilingual | undefined) ?? RIGHT_FORM;
    case 'invalid_key':
    case 'invalid_element':
      return expectation(misfit.issues[0], value);
    case 'invalid_union':
      return misfit.errors.length === 0 ? RIGHT_FORM : expectation(misfit.errors[0][0], value);
    case 'invalid_format':
      return misfit.format === 'datetime' ? DATE_AND_TIME : RIGHT_FORM;
    default:
      return RIGHT_FORM;
  }
}

const RIGHT_FORM: Bilingual = { en: 'a value of the right form', zh: '形式正确的取值' };
const DATE_AND_TIME: Bilingual = {
  en: 'a date and time, as 2026-05-01T12:00:00Z',
  zh: '日期与时间，如 2026-05-01T12:00:00Z',
};

const UNQUOTED_NUMBER: Bilingual = { en: 'a number, without quotation marks', zh: '不带引号的数值' };

const isNumberType = (type: string): boolean => type === 'number' || type === 'int';

const isNumberText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));

/** What is said of a number that is none of the numbers wanted: infinite, undefined, or with decimals. */
const nearerNumber = (type: string): Bilingual => (type === 'int' ? TYPE_WORDS.int : FINITE_NUMBER);

export const FINITE_NUMBER: Bilingual = { en: 'a finite number', zh: '有限数值' };

/** What is said of values by their type. */
export const TYPE_WORDS = {
  number: { en: 'a number', zh: '数值' },
  int: { en: 'a whole number', zh: '整数' },
  string: { en: 'a text', zh: '文本' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  object: { en: 'a mapping', zh: '一组字段' },
  array: { en: 'a list', zh: '列表' },
  tuple: { en: 'a list', zh: '列表' },
  record: { en: 'a mapping', zh: '一组字段' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Comparison = 'at least' | 'more than' | 'at most' | 'less than';
const CHINESE_COMPARISONS: Readonly<Record<Comparison, string>> = {
  'at least': '不小于',
  'more than': '大于',
  'at most': '不大于',
  'less than': '小于',
};
const COUNTED: Readonly<Record<string, Bilingual>> = {
  string: { en: ' characters', zh: ' 个字符' },
  array: { en: ' entries', zh: ' 项' },
};

function bound(origin: string, comparison: Comparison, limit: number | bigint): Bilingual {
  const counted = COUNTED[origin];
  return {
    en: `${comparison} ${limit}${counted?.en ?? ''}`,
    zh: `${CHINESE_COMPARISONS[comparison]} ${limit}${counted?.zh ?? ''}`,
  };
}

/** Valid keys of the mapping that a schema wants at a path. */
function namesAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  const target = path.reduce<z.ZodType | null>(
    (at, key) => (at === null ? null : step(unwrap(at), key)),
    schema,
  );
  const object = target === null ? null : unwrap(target);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function step(schema: z.ZodType, key: string | number): z.ZodType | null {
  if (schema instanceof z.ZodObject) return (schema.shape[key] as z.ZodType | undefined) ?? null;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : null;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  // Of several forms only a mapping has names inside.
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).find((form) => form instanceof z.ZodObject) ?? schema;
  return schema;
}

import { z } from 'zod';
import type { FieldPath, SourceDocument } from './document.js';
import { shown } from './hidden-characters.js';
import type { InputIssue } from './issues.js';
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
  return known ? null : issueAt(document, [], 'fields of another kind of file', oneOf(names));
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
  return more
    ? [...issues, issueAt(document, [], 'more mistakes than are shown', 'these mended first')]
    : issues;
}

/** An issue at a field of a document. */
export function issueAt(
  document: SourceDocument,
  path: FieldPath,
  found: string,
  expected: string,
  suggestion: string | null = null,
): InputIssue {
  return { file: document.file, ...document.locate(path), path: path.join('.'), found, expected, suggestion };
}

/** What stands at a path of plain values; undefined where the path leads nowhere. */
export function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, raw);
}

/** A value in a few words. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? JSON.stringify(shown(value, LONGEST_SHOWN)) : String(value);
}

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
  const value = valueAt(document.raw, path);
  const names = misfit.code === 'invalid_value' ? misfit.values.map(String) : [];
  const suggestion = typeof value === 'string' ? nearestName(value, names) : null;
  const expected = textPair(schema, misfit) ?? expectation(misfit, value);
  return [issueAt(document, path, describe(value), expected, suggestion)];
}

/** A text in both languages by its own name, which says more than that it is a mapping. */
function textPair(schema: z.ZodType, { code, path }: Misfit): string | null {
  if (code !== 'invalid_type' || namesAt(schema, path as FieldPath).join() !== 'en,zh') return null;
  return `a ${String(path.at(-1))} in en and zh`;
}

function unknownKey(
  document: SourceDocument,
  path: FieldPath,
  key: string,
  names: readonly string[],
): InputIssue {
  return {
    file: document.file,
    ...document.locateKey(path, key),
    path: [...path, shown(key, LONGEST_SHOWN)].join('.'),
    found: `unknown key ${JSON.stringify(shown(key, LONGEST_SHOWN))}`,
    expected: oneOf(names),
    suggestion: nearestName(key, names),
  };
}

function expectation(misfit: Misfit, value: unknown): string {
  switch (misfit.code) {
    case 'invalid_type':
      if (isNumberType(misfit.expected) && isNumberText(value)) return 'a number, without quotation marks';
      if (isNumberType(misfit.expected) && typeof value === 'number') return nearerNumber(misfit.expected);
      return TYPE_WORDS[misfit.expected] ?? misfit.expected;
    case 'invalid_value':
      return oneOf(misfit.values.map(String));
    case 'too_small':
      return bound(misfit.origin, misfit.inclusive ? 'at least' : 'more than', misfit.minimum);
    case 'too_big':
      return bound(misfit.origin, misfit.inclusive ? 'at most' : 'less than', misfit.maximum);
    case 'custom':
      return String(misfit.params?.expected ?? misfit.message);
    default:
      return misfit.message;
  }
}

const isNumberType = (type: string): boolean => type === 'number' || type === 'int';

const isNumberText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));

/** What is said of a number that is none of the numbers wanted: infinite, undefined, or with decimals. */
const nearerNumber = (type: string): string => (type === 'int' ? 'a whole number' : 'a finite number');

/** Names that a list shows; of more the nearest one says what was meant. */
const MOST_NAMES = 20;

function oneOf(names: readonly string[]): string {
  if (names.length === 1) return names[0];
  const rest = names.length > MOST_NAMES ? `, … (${names.length} in all)` : '';
  return `one of ${names.slice(0, MOST_NAMES).join(', ')}${rest}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
};

function bound(origin: string, words: string, limit: number | bigint): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
  return `${words} ${limit}${unit}`;
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
  return schema;
}

import { z } from 'zod';
import type { FieldPath, SourceDocument } from './document.js';
import type { InputIssue } from './issues.js';
import { nearestName } from './nearest-name.js';

/** What validating a document gives; `value` is null when it does not fit the schema. */
export interface Validated<T> {
  readonly value: T | null;
  readonly issues: readonly InputIssue[];
}

/** Holds a document against a schema; every misfit becomes an issue with its position and the nearest valid name. */
export function validate<T>(document: SourceDocument, schema: z.ZodType<T>): Validated<T> {
  if (document.issues.length > 0) return { value: null, issues: document.issues };
  const result = schema.safeParse(document.raw);
  if (result.success) return { value: result.data, issues: [] };
  return { value: null, issues: result.error.issues.flatMap((issue) => toIssues(document, schema, issue)) };
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
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

type Misfit = z.core.$ZodIssue;

function toIssues(document: SourceDocument, schema: z.ZodType, misfit: Misfit): InputIssue[] {
  const path = misfit.path as FieldPath;
  if (misfit.code === 'unrecognized_keys') {
    return misfit.keys.map((key) => unknownKey(document, path, key, namesAt(schema, path)));
  }
  const value = valueAt(document.raw, path);
  const names = misfit.code === 'invalid_value' ? misfit.values.map(String) : [];
  const suggestion = typeof value === 'string' ? nearestName(value, names) : null;
  return [issueAt(document, path, describe(value), expectation(misfit), suggestion)];
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
    path: [...path, key].join('.'),
    found: `unknown key ${JSON.stringify(key)}`,
    expected: `one of ${names.join(', ')}`,
    suggestion: nearestName(key, names),
  };
}

function expectation(misfit: Misfit): string {
  switch (misfit.code) {
    case 'invalid_type':
      return TYPE_WORDS[misfit.expected] ?? misfit.expected;
    case 'invalid_value':
      return `one of ${misfit.values.map(String).join(', ')}`;
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

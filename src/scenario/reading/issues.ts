import type { Bilingual } from './bilingual.js';

/**
 * A mistake in a file or in a call, as plain data: what a program needs to point at it and what a person needs
 * to mend it. Several are reported at once, in the order of their lines.
 */
export interface InputIssue {
  /** The file as it was asked for; for a name that leads to no file, that name. */
  readonly file: string;
  /** From 1; 0 where there is no file to point into. */
  readonly line: number;
  readonly column: number;
  /** Path of the field, e.g. `funding.outside.0.payer`; empty for the whole file. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The nearest valid name, if one is near. */
  readonly suggestion: string | null;
  /** Found and expected in Chinese; the fields above stay English, so that programs can rely on them. */
  readonly zh: { readonly found: string; readonly expected: string };
}

/** What is said of a mistake: what was found and what was expected, two noun phrases. */
export type IssueWords = readonly [found: Bilingual, expected: Bilingual];

/** Where an issue is. */
type IssuePlace = Pick<InputIssue, 'file' | 'line' | 'column' | 'path'>;

/** An issue from what was found and what was expected: two noun phrases, each in both languages. */
export function inputIssue(
  { file, line, column, path }: IssuePlace,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue {
  const zh = { found: found.zh, expected: expected.zh };
  return { file, line, column, path, found: found.en, expected: expected.en, suggestion, zh };
}

/** What stands for the file in issues of a call. */
export const COMMAND_LINE = 'command line';

/** A mistake of the call itself, where there is no file to point into. */
export const callIssue = (
  path: string,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue => inputIssue({ file: COMMAND_LINE, line: 0, column: 0, path }, found, expected, suggestion);

/** A mistake of a file or folder as a whole. */
export const wholeIssue = (
  file: string,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue => inputIssue({ file, line: 0, column: 0, path: '' }, found, expected, suggestion);

/** What reading an input gives: the value, or everything that is wrong with it. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** Issues in reading order: by file, line, column. */
export function sortIssues(issues: readonly InputIssue[]): InputIssue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.path, b.path),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is wrong, in reading order, where no value can be given at all. */
export function failed(issues: readonly InputIssue[]): {
  readonly ok: false;
  readonly issues: readonly InputIssue[];
} {
  return { ok: false, issues: sortIssues(issues) };
}

/** The value when nothing is wrong, else the issues in reading order. */
export function loaded<T>(value: T, issues: readonly InputIssue[]): Loaded<T> {
  return issues.length === 0 ? { ok: true, value } : failed(issues);
}

/** Stands for the file of a mistake in the options of a call. */
export const OPTIONS_OF_CALL = 'options';

/** A mistake in an option of a call, by the name that the option has in the library. */
export const optionIssue = (
  option: string,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue =>
  inputIssue({ file: OPTIONS_OF_CALL, line: 0, column: 0, path: option }, found, expected, suggestion);

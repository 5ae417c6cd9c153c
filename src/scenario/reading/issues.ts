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
}

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

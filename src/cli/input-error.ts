import type { InputIssue, Loaded } from '../scenario/issues.js';

/** Wrong input or a wrong call: every mistake at once; ends with exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly issues: readonly InputIssue[]) {
    super(issues.map(issueText).join('\n'));
  }
}

/** The value, or an InputError with everything that is wrong. */
export function orThrow<T>(loaded: Loaded<T>): T {
  if (loaded.ok) return loaded.value;
  throw new InputError(loaded.issues);
}

/** One mistake in one line: where, what was found, what was expected, what may have been meant. */
export function issueText(issue: InputIssue): string {
  const place = issue.line > 0 ? `${issue.file}:${issue.line}:${issue.column}` : issue.file;
  const field = issue.path === '' ? '' : ` ${issue.path}:`;
  const meant = issue.suggestion === null ? '' : ` (did you mean "${issue.suggestion}"?)`;
  return `${place}:${field} found ${issue.found}, expected ${issue.expected}${meant}`;
}

/** A mistake of the call itself, where there is no file to point into. */
export function callIssue(
  path: string,
  found: string,
  expected: string,
  suggestion: string | null = null,
): InputIssue {
  return { file: 'command line', line: 0, column: 0, path, found, expected, suggestion };
}

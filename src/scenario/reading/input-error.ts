import { shown } from './hidden-characters.js';
import type { InputIssue, Loaded } from './issues.js';

/** Characters of what was found that are shown; a circle of files takes many. */
const LONGEST_FOUND = 1000;

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

/** One mistake in one line, hidden characters by their code point: where, what was found, what was expected, what may have been meant. */
export function issueText(issue: InputIssue): string {
  const file = shown(issue.file);
  const place = issue.line > 0 ? `${file}:${issue.line}:${issue.column}` : file;
  const field = issue.path === '' ? '' : ` ${shown(issue.path, 120)}:`;
  const meant = issue.suggestion === null ? '' : ` (did you mean "${shown(issue.suggestion)}"?)`;
  return `${place}:${field} found ${shown(issue.found, LONGEST_FOUND)}, expected ${issue.expected}${meant}`;
}

import type { InputIssue } from '../scenario/reading/issues.js';

/** A mistake of the call itself, where there is no file to point into. */
export function callIssue(
  path: string,
  found: string,
  expected: string,
  suggestion: string | null = null,
): InputIssue {
  return { file: 'command line', line: 0, column: 0, path, found, expected, suggestion };
}

import type { InputIssue } from './issues.js';

/** A number as people write it: nothing hexadecimal, no blank, no infinity. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What was set by name, as texts, and what is no `name=value` or sets a name twice. */
export interface Assigned {
  readonly given: Readonly<Record<string, string>>;
  readonly issues: readonly InputIssue[];
}

/** Reads texts as `--set name=value` has them. */
export function readAssignments(assignments: readonly string[]): Assigned {
  const given: Record<string, string> = {};
  const issues = assignments.flatMap((assignment) => {
    const equals = assignment.indexOf('=');
    if (equals < 1) return [settingIssue('', assignment, 'name=value', null)];
    const name = assignment.slice(0, equals).trim();
    if (Object.hasOwn(given, name))
      return [settingIssue(name, 'the setting more than once', 'it once', null)];
    given[name] = assignment.slice(equals + 1).trim();
    return [];
  });
  return { given, issues };
}

/** A text as the number that it writes; the text itself where it writes none. */
export const numberIn = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

/** A mistake in what `--set` sets. */
export function settingIssue(
  name: string,
  found: string,
  expected: string,
  suggestion: string | null,
): InputIssue {
  const path = name === '' ? '--set' : `--set ${name}`;
  return { file: 'command line', line: 0, column: 0, path, found, expected, suggestion };
}

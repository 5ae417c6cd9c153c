import { alike, type Bilingual } from './bilingual.js';
import { callIssue, type InputIssue, type IssueWords } from './issues.js';

/** A number as people write it: nothing hexadecimal, no blank, no infinity. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What was set by name, as texts, and what is no `name=value` or sets a name twice. */
interface Assigned {
  readonly given: Readonly<Record<string, string>>;
  readonly issues: readonly InputIssue[];
}

/** Reads texts as `--set name=value` has them. */
export function readAssignments(assignments: readonly string[]): Assigned {
  const given: Record<string, string> = {};
  const issues = assignments.flatMap((assignment) => {
    const equals = assignment.indexOf('=');
    if (equals < 1) return [settingIssue('', alike(assignment), { en: 'name=value', zh: '名称=取值' }, null)];
    const name = assignment.slice(0, equals).trim();
    if (Object.hasOwn(given, name)) return [settingIssue(name, ...TWICE, null)];
    given[name] = assignment.slice(equals + 1).trim();
    return [];
  });
  return { given, issues };
}

const TWICE: IssueWords = [
  { en: 'the setting more than once', zh: '重复的设置' },
  { en: 'it once', zh: '一次设置' },
];

/** A text as the number that it writes; the text itself where it writes none. */
export const numberIn = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

/** A mistake in what `--set` sets. */
export function settingIssue(
  name: string,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null,
): InputIssue {
  return callIssue(name === '' ? '--set' : `--set ${name}`, found, expected, suggestion);
}

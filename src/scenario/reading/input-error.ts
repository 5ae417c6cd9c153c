import { type Bilingual, spaced } from './bilingual.js';
import { shown } from './hidden-characters.js';
import { COMMAND_LINE, type InputIssue, type Loaded } from './issues.js';

/** Characters of what was found that are shown; a circle of files takes many. */
const LONGEST_FOUND = 1000;

/** Wrong input or a wrong call: every mistake at once; ends with exit code 2. Its message is in English. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly issues: readonly InputIssue[]) {
    super(issues.map((issue) => issueText(issue, 'en')).join('\n'));
  }
}

/** The value, or an InputError with everything that is wrong. */
export function orThrow<T>(loaded: Loaded<T>): T {
  if (loaded.ok) return loaded.value;
  throw new InputError(loaded.issues);
}

/** One mistake in one line, hidden characters by their code point: where, what was found, what was expected, what may have been meant. */
export function issueText(issue: InputIssue, language: keyof Bilingual): string {
  const { file, line, column, path } = issue;
  const name = file === COMMAND_LINE && language === 'zh' ? '命令行' : shown(file);
  const place = line > 0 ? `${name}:${line}:${column}` : name;
  return SENTENCES[language](place, path === '' ? '' : shown(path, 120), issue);
}

type Sentence = (place: string, field: string, issue: InputIssue) => string;

const SENTENCES: Readonly<Record<keyof Bilingual, Sentence>> = {
  en: (place, field, { found, expected, suggestion }) => {
    const at = field === '' ? '' : ` ${field}:`;
    const meant = suggestion === null ? '' : ` (did you mean "${shown(suggestion)}"?)`;
    return `${place}:${at} found ${shown(found, LONGEST_FOUND)}, expected ${expected}${meant}`;
  },
  zh: (place, field, { zh: { found, expected }, suggestion }) => {
    const at = field === '' ? '' : ` ${field}：`;
    const meant = suggestion === null ? '' : `（是否想写“${shown(suggestion)}”？）`;
    return `${place}：${at}发现${spaced(shown(found, LONGEST_FOUND))}，应为${spaced(expected)}${meant}`;
  },
};

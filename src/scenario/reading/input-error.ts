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
  return SENTENCES[language](place, shown(path, 120), issue);
}

type Sentence = (place: string, field: string, issue: InputIssue) => string;

const SENTENCES: Readonly<Record<keyof Bilingual, Sentence>> = {
  en: (place, field, { found, expected, suggestion }) => {
    const at = field === '' ? '' : ` ${field}:`;
    const meant = suggestion === null ? '' : ` (did you mean "${shown(suggestion)}"?)`;
    return `${place}:${at} found ${shown(found, LONGEST_FOUND)}, expected ${expected}${meant}`;
  },
  zh: (place, field, { zh: { found, expected }, suggestion }) => {
    const at = field === '' ? place : `${place} ${field}`;
    const meant = suggestion === null ? '' : `（是否想写“${shown(suggestion)}”？）`;
    const is = LACKING.test(found) ? '' : '发现';
    const wanted = COMPARISON.test(expected) ? '应' : '应为';
    return `${at}：${is}${spaced(shown(found, LONGEST_FOUND))}，${wanted}${spaced(expected)}${meant}`;
  },
};

/** What is missing is not found: the sentence begins with it. */
const LACKING = /^(?:空缺|缺少|未写|没有)/;
/** A comparison that no noun follows, as in 应不大于 100. */
const COMPARISON = /^(?:不(?:大于|小于|早于|晚于|超过)|大于|小于)[^的（]*(?:（|，|$)/;

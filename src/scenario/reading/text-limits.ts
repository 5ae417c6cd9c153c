import { CST, Lexer } from 'yaml';
import type { Bilingual } from './bilingual.js';
import { hiddenCharacters } from './hidden-characters.js';
import { type InputIssue, type IssueWords, inputIssue } from './issues.js';

/** Lists and mappings inside one another. A region needs seven. */
export const DEEPEST_FILE = 50;
/** Values, keys and signs of a file. The largest of the package's own has some six thousand. */
export const MOST_PIECES = 100_000;
/** Characters of a title, name, description or unit; the longest of the package's own has 146. */
export const LONGEST_LABEL = 300;
/** Characters of any other text, as a note or a source; the longest of the package's own has 579. */
export const LONGEST_PASSAGE = 5000;

/**
 * What must not reach the parser: nesting and numbers of values that would exhaust it. Lexing keeps nothing and
 * does not recurse, so that this is safe for any text. At most one issue.
 */
export function exhaustingIssues(text: string, file: string, most = MOST_PIECES): InputIssue[] {
  let at = 0;
  let pieces = 0;
  let depth = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'newline') inLine = 0;
    else if (type === 'flow-seq-start' || type === 'flow-map-start') depth++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') depth--;
    else if (type === 'seq-item-ind') inLine++;
    else if (type === 'explicit-key-ind') {
      return [issueOf(text, file, at, ...QUESTION_MARK)];
    }
    if (type !== 'space' && type !== 'comment' && type !== 'newline') pieces++;
    // Each bracket that closes nothing is a separate mistake to the parser.
    const nested = Math.max(Math.abs(depth), inLine);
    if (nested > DEEPEST_FILE) return [tooDeep(text, file, at)];
    if (pieces > most) return [tooMany(text, file, at)];
    if (!VIRTUAL.has(token)) at += token.length;
  }
  return [];
}

/** Tokens that stand for no characters of the text: a document's start, a broken end, a scalar's start. */
const VIRTUAL: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

const QUESTION_MARK: IssueWords = [
  { en: 'a key after "?"', zh: '“?”之后的字段名' },
  { en: 'key: value, without the question mark', zh: '“字段: 取值”，不用问号' },
];
export const TOO_DEEP: IssueWords = [
  { en: 'nested lists or mappings', zh: '层层嵌套的列表或字段' },
  { en: `at most ${DEEPEST_FILE} inside one another`, zh: `至多 ${DEEPEST_FILE} 层嵌套` },
];
const TOO_MANY: IssueWords = [
  { en: `more than ${MOST_PIECES} values and signs`, zh: `超过 ${MOST_PIECES} 个取值与符号` },
  { en: 'a file of at most that many', zh: '不超过此数的文件' },
];

const tooDeep = (text: string, file: string, at: number): InputIssue => issueOf(text, file, at, ...TOO_DEEP);

const tooMany = (text: string, file: string, at: number): InputIssue => issueOf(text, file, at, ...TOO_MANY);

/** Characters that no reader sees, wherever they stand in the text, comments too. */
export function hiddenIssues(text: string, file: string): InputIssue[] {
  return hiddenCharacters(text).map(({ index, name }) => issueOf(text, file, index, name, VISIBLE));
}

export const VISIBLE: Bilingual = { en: 'only characters that can be seen', zh: '仅含可见字符的文本' };

function issueOf(text: string, file: string, at: number, found: Bilingual, expected: Bilingual): InputIssue {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return inputIssue({ file, line, column, path: '' }, found, expected);
}

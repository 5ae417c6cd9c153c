import { CST, Lexer } from 'yaml';
import { hiddenCharacters } from './hidden-characters.js';
import type { InputIssue } from './issues.js';

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
      return [issueOf(text, file, at, 'a key after "?"', 'key: value, without the question mark')];
    }
    if (type !== 'space' && type !== 'comment' && type !== 'newline') pieces++;
    if (depth > DEEPEST_FILE || inLine > DEEPEST_FILE) return [tooDeep(text, file, at)];
    if (pieces > most) return [tooMany(text, file, at)];
    if (!VIRTUAL.has(token)) at += token.length;
  }
  return [];
}

/** Tokens that stand for no characters of the text: a document's start, a broken end, a scalar's start. */
const VIRTUAL: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

const tooDeep = (text: string, file: string, at: number): InputIssue =>
  issueOf(text, file, at, 'nested lists or mappings', `at most ${DEEPEST_FILE} inside one another`);

const tooMany = (text: string, file: string, at: number): InputIssue => {
  const found = `more than ${MOST_PIECES} values and signs`;
  return issueOf(text, file, at, found, 'a file of at most that many');
};

/** Characters that no reader sees, wherever they stand in the text, comments too. */
export function hiddenIssues(text: string, file: string): InputIssue[] {
  return hiddenCharacters(text).map(({ index, name }) => issueOf(text, file, index, name, VISIBLE));
}

export const VISIBLE = 'only characters that can be seen';

function issueOf(text: string, file: string, at: number, found: string, expected: string): InputIssue {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return { file, line, column, path: '', found, expected, suggestion: null };
}

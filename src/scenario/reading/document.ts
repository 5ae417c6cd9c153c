import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import type { Bilingual } from './bilingual.js';
import { type InputIssue, inputIssue } from './issues.js';
import { parserWords, SYNTAX_WORDS } from './syntax-words.js';
import { exhaustingIssues, hiddenIssues, MOST_PIECES } from './text-limits.js';
import { treeIssues } from './tree-issues.js';

export type FieldPath = readonly (string | number)[];

/** A parsed YAML or JSON text that still knows where each field stands. */
export interface SourceDocument {
  readonly file: string;
  /** The content as plain values, before any validation. */
  readonly raw: unknown;
  /** Mistakes of the syntax itself. */
  readonly issues: readonly InputIssue[];
  /** Paths of fields whose values could not be read, and of which their issues say enough. */
  readonly unread?: readonly string[];
  /** Position of a field's value; when it is missing, of the field it belongs to. */
  locate(path: FieldPath): Position;
  /** Position of the first character of a text's content, behind its quotation mark if it has one. */
  locateText(path: FieldPath): Position;
  /** A plain value as it was typed, before it became a number; null where it is none. */
  typed?(path: FieldPath): string | null;
  /** Position of a key inside the mapping at `path`. */
  locateKey(path: FieldPath, key: string): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
  /** Where it is not the document's own name: the sheet of a workbook, as `my.xlsx[People]`. */
  readonly file?: string;
}

type Parsed = Document.Parsed<ParsedNode>;
type PositionOf = (node: Node | null) => Position | null;

const START: Position = { line: 1, column: 1 };

/**
 * Parses a text. Mistakes of the syntax, and what YAML allows but no file here may have (more values or levels than the
 * program can hold, tags, reserved or repeated keys, characters that cannot be seen), become issues; where they leave
 * no content that can be read, `raw` is null. Never throws.
 * @param most values and signs that the text may have; more than usual only for files that the program wrote itself
 */
export function parseSource(text: string, file: string, most = MOST_PIECES): SourceDocument {
  const exhausting = exhaustingIssues(text, file, most);
  const lines = new LineCounter();
  // Repeated keys are found below: the parser compares every key with every other.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
  const doc = parseDocument(exhausting.length > 0 ? '' : text, options);
  const position: PositionOf = (node) => {
    if (!node?.range) return null;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  };
  const { raw, problems, unread } =
    exhausting.length > 0 ? NOTHING : contentOf({ doc, text, file, lines, position, most });
  return {
    file,
    raw,
    issues: [...exhausting, ...hiddenIssues(text, file), ...problems],
    unread,
    locate: (path) => locate(doc, path, position),
    locateText: (path) => {
      const here = locate(doc, path, position);
      const node = nodeAt(doc, path);
      const quoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
      return { line: here.line, column: here.column + (quoted ? 1 : 0) };
    },
    typed: (path) => {
      const node = nodeAt(doc, path);
      return isScalar(node) && node.type === 'PLAIN' ? (node.source ?? null) : null;
    },
    locateKey: (path, key) => position(keyNode(doc, path, key)) ?? locate(doc, path, position),
  };
}

interface Content {
  readonly raw: unknown;
  readonly problems: readonly InputIssue[];
  readonly unread: readonly string[];
}

const NOTHING: Content = { raw: null, problems: [], unread: [] };

/** Mistakes of syntax come in cascades: the first of them are enough. */
const MOST_SYNTAX_ISSUES = 20;

/** Whether a mistake only goes on from the one before: whatever follows a line that is no field is out of place. */
const goesOn = (code: string, n: number, all: readonly { readonly code: string }[]): boolean =>
  code === 'UNEXPECTED_TOKEN' && n > 0 && all[n - 1].code === code;

/** A text on its way to plain values. */
interface Reading {
  readonly doc: Parsed;
  readonly text: string;
  readonly file: string;
  readonly lines: LineCounter;
  readonly position: PositionOf;
  readonly most: number;
}

function contentOf({ doc, text, file, lines, position, most }: Reading): Content {
  // Tags that nothing resolves are found in the tree, like all others.
  const first = [...doc.errors, ...doc.warnings]
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .filter(({ code }, n, all) => !goesOn(code, n, all))
    .slice(0, MOST_SYNTAX_ISSUES);
  if (first.length > 0) {
    return { ...NOTHING, problems: first.map((error) => syntaxIssue(error, file, lines)) };
  }
  if (doc.contents === null || isEmpty(doc.contents)) {
    return { ...NOTHING, problems: [fieldsExpected(file, { en: 'an empty file', zh: '空文件' })] };
  }
  // A file of another kind: nothing of what is in it is shown.
  if (!isCollection(doc.contents))
    return {
      ...NOTHING,
      problems: [fieldsExpected(file, { en: 'a text without any field', zh: '没有任何字段的文本' })],
    };
  const { issues, readable, unread } = treeIssues(doc, text, file, position, most);
  // Aliases were counted and followed above.
  return { raw: readable ? (doc.toJS({ maxAliasCount: -1 }) as unknown) : null, problems: issues, unread };
}

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null;

const FIELDS: Bilingual = { en: 'fields and their values', zh: '字段及其取值' };

const fieldsExpected = (file: string, found: Bilingual): InputIssue =>
  inputIssue({ file, ...START, path: '' }, found, FIELDS);

function syntaxIssue(error: YAMLParseError | YAMLWarning, file: string, lines: LineCounter): InputIssue {
  const { line, col } = lines.linePos(error.pos[0]);
  const words = SYNTAX_WORDS[error.code] ?? parserWords(error);
  return inputIssue({ file, line, column: col, path: '' }, ...words);
}

function locate(doc: Parsed, path: FieldPath, position: PositionOf): Position {
  const found = position(nodeAt(doc, path));
  if (found !== null || path.length === 0) return found ?? START;
  return locateOwner(doc, path.slice(0, -1), position);
}

/** Where the mapping begins that a missing field belongs to: at its own key, where it has one. */
function locateOwner(doc: Parsed, path: FieldPath, position: PositionOf): Position {
  if (nodeAt(doc, path) === null) return locate(doc, path, position);
  const key = path.at(-1);
  const owner = typeof key === 'string' ? position(keyNode(doc, path.slice(0, -1), key)) : null;
  return owner ?? locate(doc, path, position);
}

function nodeAt(doc: Parsed, path: FieldPath): Node | null {
  return path.length === 0 ? doc.contents : ((doc.getIn(path, true) as Node | undefined) ?? null);
}

function keyNode(doc: Parsed, path: FieldPath, key: string): Node | null {
  const map = nodeAt(doc, path);
  if (!isMap(map)) return null;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return (pair?.key as Node | undefined) ?? null;
}
